package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;

/** Another site must not be able to make a logged-in browser change something. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class CsrfTest {
    private static final String PATH = "/api/monitoring/v1/sources";
    private static final String OWN = "own";
    private static Browser browser = new Browser();

    record Attempt(@Nullable String origin, @Nullable String site, @Nullable String header, boolean accepted) {}

    @BeforeAll
    static void logIn() {
        browser = Browser.loggedIn();
    }

    static Stream<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String origin : new String[] {null, OWN, "null", "https://evil.example", "http://localhost"}) {
            for (String site : new String[] {null, "same-origin", "same-site", "cross-site", "none"}) {
                for (String header : new String[] {null, "1", "0", ""}) {
                    boolean sameOrigin = (origin == null || origin.equals(OWN))
                            && (site == null || site.equals("same-origin"))
                            && (origin != null || site != null);
                    attempts.add(new Attempt(origin, site, header, sameOrigin && "1".equals(header)));
                }
            }
        }
        return attempts.stream();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void acceptsAChangeOnlyFromOurOwnPages(Attempt attempt) {
        List<String> headers = new ArrayList<>();
        add(headers, "Origin", OWN.equals(attempt.origin()) ? GatewaySuite.publicUrl() : attempt.origin());
        add(headers, "Sec-Fetch-Site", attempt.site());
        add(headers, "X-Caunoi-Csrf", attempt.header());
        int before = GatewaySuite.service().requests();

        HttpResponse<String> answer = browser.send("POST", PATH, "{}", headers.toArray(String[]::new));

        if (attempt.accepted()) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("csrf-refused");
            assertThat(GatewaySuite.service().requests()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void guardsEveryMethodThatChanges(String method) {
        assertThat(browser.send(method, PATH, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void letsReadingThrough() {
        assertThat(browser.get(PATH, "Origin", "https://evil.example").statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksNothingOfProgramsThatCarryNoCookie() {
        HttpResponse<String> answer = new Browser().send("POST", PATH, "{}", "Authorization", "Bearer a.b.c");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void guardsPublicRoutesToo() {
        assertThat(browser.send("POST", "/api/registry/v1/statements", "{}").statusCode())
                .isEqualTo(403);
    }

    private static void add(List<String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name);
            headers.add(value);
        }
    }
}
