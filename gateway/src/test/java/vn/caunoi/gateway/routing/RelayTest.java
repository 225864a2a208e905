package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;
import vn.caunoi.gateway.suite.RawRequest;

/** What reaches a service, in whose name, and what comes back. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class RelayTest {
    private static final String PUBLIC = "/api/registry/v1/agencies";
    private static final String PRIVATE = "/api/monitoring/v1/sources";

    @Test
    void passesAnonymousRequestsToPublicRoutes() {
        JsonObject seen = echo(new Browser().get(PUBLIC + "?q=S%C3%ACn%20H%E1%BB%93"));

        assertThat(seen.getString("uri")).isEqualTo(PUBLIC + "?q=S%C3%ACn%20H%E1%BB%93");
        assertThat(headers(seen).containsKey("authorization")).isFalse();
    }

    @Test
    void sendsTheTokenOfTheSessionAndNotItsCookie() {
        JsonObject seen = headers(echo(Browser.loggedIn().get(PRIVATE)));

        assertThat(seen.getString("authorization")).startsWith("Bearer eyJ");
        assertThat(seen.containsKey("cookie")).isFalse();
    }

    @Test
    void sendsTheTokenOnPublicRoutesToo() {
        JsonObject seen = headers(echo(Browser.loggedIn().get(PUBLIC)));

        assertThat(seen.getString("authorization")).startsWith("Bearer eyJ");
    }

    @Test
    void passesTheBearerTokenOfAnApiClientOnUntouched() {
        JsonObject seen = headers(echo(new Browser().get(PRIVATE, "Authorization", "Bearer a.b.c")));

        assertThat(seen.getString("authorization")).isEqualTo("Bearer a.b.c");
    }

    @Test
    void prefersTheBearerTokenToTheCookie() {
        Browser browser = Browser.loggedIn();

        JsonObject seen = headers(echo(browser.get(PRIVATE, "Authorization", "Bearer a.b.c")));
        HttpResponse<String> change = browser.send("POST", PRIVATE, "{}", "Authorization", "Bearer a.b.c");

        assertThat(seen.getString("authorization")).isEqualTo("Bearer a.b.c");
        assertThat(headers(echo(change)).getString("authorization")).isEqualTo("Bearer a.b.c");
    }

    @Test
    void doesNotPassOtherSchemesOn() {
        JsonObject seen = headers(echo(new Browser().get(PUBLIC, "Authorization", "Basic YTpi")));

        assertThat(seen.containsKey("authorization")).isFalse();
    }

    @Test
    void asksForALoginWhereOneIsNeeded() {
        HttpResponse<String> navigation = new Browser().get(PRIVATE);
        HttpResponse<String> script = new Browser().fetch(PRIVATE);
        HttpResponse<String> guessed = new Browser()
                .get(PRIVATE, "X-Requested-With", "JavaScript", "Cookie", Browser.COOKIE + "=" + "x".repeat(43));

        assertThat(navigation.statusCode()).isEqualTo(401);
        assertThat(navigation.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(code(navigation)).isEqualTo("unauthenticated");
        assertThat(script.statusCode()).isEqualTo(499);
        assertThat(code(script)).isEqualTo("session-expired");
        assertThat(guessed.statusCode()).isEqualTo(499);
    }

    @Test
    void tellsAScriptThatLoggingInHelps() {
        HttpResponse<String> script = new Browser().fetch(PUBLIC + "/unauthorized");
        HttpResponse<String> client = new Browser()
                .get(PUBLIC + "/unauthorized", "X-Requested-With", "JavaScript", "Authorization", "Bearer a.b.c");

        assertThat(script.statusCode()).isEqualTo(499);
        assertThat(client.statusCode()).isEqualTo(401);
        assertThat(client.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void writesTheForwardedHeadersItself() {
        JsonObject seen = headers(echo(new Browser()
                .get(
                        PUBLIC,
                        "X-Forwarded-For",
                        "6.6.6.6",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "Forwarded",
                        "for=6.6.6.6")));

        assertThat(seen.getString("x-forwarded-for")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(seen.getString("x-forwarded-host")).isEqualTo("localhost:" + GatewaySuite.port());
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.containsKey("x-forwarded-prefix")).isFalse();
        assertThat(seen.containsKey("forwarded")).isFalse();
    }

    @Test
    void endsHopByHopHeadersHere() {
        String answer = RawRequest.get(
                PUBLIC, "Connection: X-Private, close", "X-Private: 1", "TE: trailers", "Keep-Alive: timeout=5");

        assertThat(answer).contains("HTTP/1.1 200").doesNotContain("x-private", "\"te\"", "\"keep-alive\"");
    }

    @Test
    void keepsHarmlessCorrelationIdsAndReplacesOthers() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        JsonObject kept = headers(echo(new Browser().get(PUBLIC, "X-Request-Id", "abc-12345", "traceparent", trace)));
        HttpResponse<String> other =
                new Browser().get(PUBLIC, "X-Request-Id", "<script>alert(1)</script>", "traceparent", "00-x");
        JsonObject replaced = headers(echo(other));

        assertThat(kept.getString("x-request-id")).isEqualTo("abc-12345");
        assertThat(kept.getString("traceparent")).isEqualTo(trace);
        assertThat(replaced.getString("x-request-id")).matches("[0-9a-f]{32}");
        assertThat(replaced.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
        assertThat(other.headers().firstValue("X-Request-Id")).hasValue(replaced.getString("x-request-id"));
    }

    @Test
    void tellsStrangersNothingAboutTheInside() {
        var headers = new Browser().get(PUBLIC).headers();

        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("ETag")).hasValue("\"7\"");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void protectsPagesByHeaders() {
        var headers = new Browser().get("/auth/session-expired").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "upgrade-insecure-requests");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        // Only over TLS, where browsers would heed it.
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void streamsAnAnswerWhileItIsBeingWritten() throws Exception {
        HttpRequest request = new Browser().request(PUBLIC + "/stream").build();

        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        byte[] first = response.body().readNBytes("first".length());
        GatewaySuite.service().finishStream();

        assertThat(new String(first)).isEqualTo("first");
        assertThat(new String(response.body().readAllBytes())).isEqualTo("second");
    }

    @Test
    void bringsBodiesInFull() {
        String body = "x".repeat(200_000);
        HttpResponse<String> answer =
                new Browser().send("POST", "/api/registry/v1/statements", body, "Authorization", "Bearer a.b.c");

        assertThat(echo(answer).getInteger("length")).isEqualTo(200_000);
    }

    @Test
    void letsACallerWaitForPermissionToSendABody() {
        String answer = RawRequest.send("POST /api/registry/v1/statements HTTP/1.1\r\nHost: localhost\r\n"
                + "Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("\"length\":2");
    }

    private static JsonObject echo(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new JsonObject(response.body());
    }

    private static JsonObject headers(JsonObject echo) {
        return echo.getJsonObject("headers");
    }

    private static String code(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return new JsonObject(response.body()).getString("code");
    }
}
