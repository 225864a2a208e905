package vn.caunoi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;

/** Logging in and out, through the real form of the real login service. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class LoginTest {

    @Test
    void logsInAndReturnsToThePageThatAsked() {
        Browser browser = new Browser();

        HttpResponse<String> last = browser.logIn("/console/tasks?state=OPEN");

        assertThat(last.statusCode()).isEqualTo(302);
        assertThat(last.headers().firstValue("Location")).hasValue("/console/tasks?state=OPEN");
    }

    @Test
    void asksForACodeWithProofKeyAndNonce() {
        HttpResponse<String> challenge = new Browser().get("/auth/login?returnTo=/console");

        URI target = URI.create(challenge.headers().firstValue("Location").orElseThrow());
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(target.getPath()).isEqualTo("/realms/caunoi/protocol/openid-connect/auth");
        assertThat(target.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .contains("redirect_uri=" + GatewaySuite.publicUrl() + "/auth/callback");
    }

    @Test
    void tellsThePageWhoUsesItAndNothingElse() {
        Browser browser = Browser.loggedIn();

        JsonObject me = new JsonObject(browser.fetch("/api/me").body());

        assertThat(me.getBoolean("authenticated")).isTrue();
        assertThat(me.getString("username")).isEqualTo(GatewaySuite.USER);
        assertThat(me.getString("name")).isEqualTo("Lò Văn Cán");
        assertThat(me.getString("agency")).isEqualTo("so-tu-phap");
        assertThat(me.getJsonArray("roles"))
                .isEqualTo(new JsonArray().add("agency-editor").add("monitor"));
        assertThat(Instant.parse(me.getString("expiresAt"))).isAfter(Instant.now());
        assertThat(me.fieldNames())
                .containsExactlyInAnyOrder("authenticated", "username", "name", "agency", "roles", "expiresAt");
    }

    @Test
    void knowsNobodyWithoutASession() {
        HttpResponse<String> me = new Browser().fetch("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(me.body())).isEqualTo(new JsonObject("{\"authenticated\":false,\"roles\":[]}"));
    }

    @Test
    void givesTheBrowserOneOpaqueCookieThatScriptsCannotRead() {
        Browser browser = Browser.loggedIn();

        assertThat(browser.setCookies())
                .filteredOn(header -> header.startsWith(Browser.COOKIE + "="))
                .singleElement()
                .asString()
                .contains("Path=/", "HTTPOnly", "SameSite=Lax")
                // Secure needs TLS, which a developer's own machine does without: TwoGatewaysIT looks at the other
                // side.
                .doesNotContain("Max-Age", "Expires", "Domain", "Secure", "__Host-");
        assertThat(browser.session()).hasSize(43).doesNotContain(".");
        assertThat(browser.cookieNames()).doesNotContain("q_session");
    }

    @Test
    void keepsTokensSealedInTheTable() throws SQLException {
        Browser browser = Browser.loggedIn();

        String row = row(browser);

        assertThat(row).isNotEmpty().doesNotContain("eyJ").doesNotContain(browser.session());
    }

    @Test
    void endsEverySessionOnLogout() throws SQLException {
        Browser browser = Browser.loggedIn();
        String before = browser.session();

        HttpResponse<String> logout = browser.get("/auth/logout");
        HttpResponse<String> atLoginService = browser.send(HttpRequest.newBuilder(URI.create(location(logout))));

        assertThat(URI.create(location(logout)).getPath()).endsWith("/protocol/openid-connect/logout");
        assertThat(location(atLoginService)).isEqualTo(GatewaySuite.publicUrl() + "/");
        assertThat(browser.session()).isEmpty();
        assertThat(rows(SessionKey.of(before))).isZero();
        // The login service asks for the password again, so its own session is over too.
        assertThat(browser.get("/auth/login?returnTo=/console").statusCode()).isEqualTo(302);
        assertThat(browser.logIn("/console").statusCode()).isEqualTo(302);
    }

    @Test
    void doesNotHonourACookieAfterLogout() {
        Browser browser = Browser.loggedIn();
        String stolen = browser.session();
        browser.get("/auth/logout");

        HttpResponse<String> answer =
                new Browser().get("/api/monitoring/v1/sources", "Cookie", Browser.COOKIE + "=" + stolen);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void refusesALogoutThatAnotherSiteAsksFor() {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer = browser.get("/auth/logout", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(browser.fetch("/api/me").body()).getBoolean("authenticated"))
                .isTrue();
    }

    @Test
    void sendsSomebodyWithASessionStraightOn() {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer = browser.get("/auth/login?returnTo=/console/sources");

        assertThat(location(answer)).isEqualTo("/console/sources");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/auth/logout"
            })
    void neverLeadsToAnotherSite(String wish) {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer =
                browser.get("/auth/login?returnTo=" + URLEncoder.encode(wish, StandardCharsets.UTF_8));

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void leadsVisitorsOfAnotherHostNameToThePublicOne() {
        HttpResponse<String> answer = new Browser()
                .send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + GatewaySuite.port() + "/auth/login?returnTo=/console")));

        assertThat(location(answer)).isEqualTo(GatewaySuite.publicUrl() + "/auth/login?returnTo=/console");
    }

    @Test
    void explainsALoginThatCannotBeFinished() {
        HttpResponse<String> typedIn = new Browser().get("/auth/callback?code=x&state=y");
        HttpResponse<String> cancelled = new Browser().get("/auth/callback?error=access_denied&state=y");

        assertThat(typedIn.statusCode()).isEqualTo(401);
        assertThat(typedIn.body()).contains("Đăng nhập chưa hoàn tất");
        assertThat(cancelled.statusCode()).isEqualTo(401);
    }

    @Test
    void explainsACodeThatTheLoginServiceDoesNotKnow() {
        Browser browser = new Browser();
        String state = browser.get("/auth/login")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = browser.get("/auth/callback?code=made-up&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Đăng nhập chưa hoàn tất");
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void showsAPageWhenTheSessionHasEnded() {
        HttpResponse<String> page = new Browser().get("/auth/session-expired");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Phiên đăng nhập đã kết thúc", "/auth/login?returnTo=/console");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("no redirect, " + response.statusCode());
    }

    private static String row(Browser browser) throws SQLException {
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                var statement = connection.prepareStatement("select * from session where key = ?")) {
            statement.setString(1, SessionKey.of(browser.session()).hex());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString("key") + new String(rows.getBytes("tokens")) : "";
            }
        }
    }

    private static int rows(SessionKey key) throws SQLException {
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                var statement = connection.prepareStatement("select count(*) from session where key = ?")) {
            statement.setString(1, key.hex());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
