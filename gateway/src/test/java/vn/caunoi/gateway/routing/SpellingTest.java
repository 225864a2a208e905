package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.gateway.suite.GatewaySuite;
import vn.caunoi.gateway.suite.RawRequest;

/** Every route in every spelling that has ever led around a check somewhere, over a bare socket. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class SpellingTest {

    @Inject
    RoutingTable table;

    /** %s is the route without its leading slash. */
    private static final List<String> SPELLINGS = List.of(
            "/%s;x",
            "/%s;",
            "/%s%%3Bx",
            "/%s%%253Bx",
            "//%s",
            "/./%s",
            "/x/../%s",
            "/x/%%2e%%2e/%s",
            "/%s/",
            "/%s%%2F",
            "/%s%%5C",
            "/%s\\",
            "/%s%%00",
            "/%s%%0A",
            "/%s/..;/x",
            "/%%61%s",
            "/%s#x",
            "http://evil.example/%s",
            "http://localhost/%s");

    @TestFactory
    Stream<DynamicTest> refusesEverySecondSpellingOfEveryRoute() {
        Stream<String> own = Stream.of("api/me", "auth/login", "auth/logout", "openapi/registry.yaml", "console");
        Stream<String> proxied =
                table.routes().stream().map(route -> route.prefix().substring(1) + "/v1/x");
        return Stream.concat(own, proxied)
                .flatMap(route -> SPELLINGS.stream().map(spelling -> spelling.formatted(route)))
                .map(target -> DynamicTest.dynamicTest(target, () -> isRefused(target)));
    }

    private static void isRefused(String target) {
        int before = GatewaySuite.service().requests();

        String answer = RawRequest.get(target);

        assertThat(RawRequest.status(answer)).isEqualTo(400);
        assertThat(answer).doesNotContain("vn.caunoi", "Exception");
        assertThat(GatewaySuite.service().requests()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> takesAnotherCaseForAnotherAddress() {
        return table.routes().stream()
                .map(Route::prefix)
                .map(prefix -> prefix.toUpperCase(Locale.ROOT))
                .map(target -> DynamicTest.dynamicTest(target, () -> {
                    int before = GatewaySuite.service().requests();
                    assertThat(RawRequest.status(RawRequest.get(target))).isIn(200, 404);
                    assertThat(GatewaySuite.service().requests()).isEqualTo(before);
                }));
    }

    @Test
    void doesNotRouteByHeadersInsteadOfTheTarget() {
        String answer = RawRequest.get(
                "/api/registry/v1/agencies",
                "X-Original-URL: /api/registry/v1/tasks",
                "X-Rewrite-URL: /api/registry/v1/tasks",
                "X-HTTP-Method-Override: DELETE");

        assertThat(RawRequest.status(answer)).isEqualTo(200);
        assertThat(answer)
                .contains("\"uri\":\"/api/registry/v1/agencies\"", "\"method\":\"GET\"")
                .doesNotContain("x-original-url", "x-rewrite-url", "x-http-method-override");
    }

    @Test
    void refusesMethodsThatNobodyNeeds() {
        for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "BREW")) {
            String answer = RawRequest.send(method + " /api/registry/v1/agencies HTTP/1.1\r\nHost: localhost\r\n"
                    + "Connection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(method).isIn(400, 405);
        }
    }
}
