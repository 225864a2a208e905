package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;
import vn.caunoi.gateway.suite.RawRequest;

/** What the gateway answers when a request is too much, or a service is not there: always a problem document. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class LimitsTest {
    private static final String BEARER = "Bearer a.b.c";

    @Test
    void refusesABodyThatIsAnnouncedTooLarge() {
        int before = GatewaySuite.service().requests();

        String answer = RawRequest.send("POST /api/registry/v1/statements HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer a.b.c\r\nContent-Length: 99999999999\r\n\r\n");

        assertThat(answer).contains("413", "\"code\":\"body-too-large\"");
        assertThat(GatewaySuite.service().requests()).isEqualTo(before);
    }

    @Test
    void refusesAFileOfHalfAGigabyteBeforeItIsSent() {
        int before = GatewaySuite.service().requests();

        String answer = RawRequest.send("POST /api/registry/v1/attachments HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer a.b.c\r\nContent-Length: 524288000\r\n\r\n");

        assertThat(answer).contains("413", "\"code\":\"body-too-large\"");
        assertThat(GatewaySuite.service().requests()).isEqualTo(before);
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() {
        byte[] piece = "x".repeat(64 * 1024).getBytes();
        HttpRequest.Builder upload = new Browser()
                .request("/api/registry/v1/statements", "Authorization", BEARER)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(IntStream.range(0, 32)
                        .mapToObj(i -> Arrays.copyOf(piece, piece.length))
                        .toList()));

        HttpResponse<String> answer = new Browser().send(upload);

        isProblem(answer, 413, "body-too-large");
    }

    @Test
    void makesAClientWaitThatIsTooQuick() {
        String impatient = bearer("impatient");
        Browser client = new Browser();

        HttpResponse<String> refused = IntStream.range(0, 400)
                .mapToObj(i -> client.get("/api/monitoring/v1/sources", "Authorization", impatient))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        HttpResponse<String> another =
                client.get("/api/monitoring/v1/sources", "Authorization", bearer("somebody else"));

        isProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.headers().firstValue("RateLimit-Limit")).hasValue("120");
        assertThat(refused.headers().firstValue("RateLimit-Remaining")).hasValue("0");
        assertThat(refused.headers().firstValue("RateLimit-Reset")).isPresent();
        assertThat(another.statusCode()).isEqualTo(200);
    }

    @Test
    void saysThatAServiceIsDown() {
        HttpResponse<String> answer = new Browser().get("/api/broadcast/v1/agencies", "Authorization", BEARER);

        isProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void saysThatAServiceIsTooSlow() {
        HttpResponse<String> answer = new Browser().get("/api/registry/v1/agencies/silent");

        isProblem(answer, 504, "upstream-timeout");
    }

    @Test
    void saysThatAServiceBrokeOff() {
        HttpResponse<String> answer = new Browser().get("/api/registry/v1/agencies/dropped");

        isProblem(answer, 502, "bad-gateway");
    }

    @Test
    void knowsNoOtherAddresses() {
        for (String path : new String[] {
            "/api",
            "/api/unknown/v1",
            "/api/registryx",
            "/auth",
            "/auth/x",
            "/openapi",
            "/openapi/x.yaml",
            "/q",
            "/q/health",
            "/q/metrics",
            "/assets/none.js"
        }) {
            isProblem(new Browser().get(path), 404, "not-found");
        }
    }

    @Test
    void knowsNoOtherMethods() {
        isProblem(new Browser().send("POST", "/", "x"), 405, "method-not-allowed");
        isProblem(new Browser().send("POST", "/auth/login", "x"), 405, "method-not-allowed");
        isProblem(new Browser().send("DELETE", "/api/me", ""), 405, "method-not-allowed");
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        JsonObject problem = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code);
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContain("localhost", "127.0.0.1", "Exception", "vn.caunoi", "io.vertx");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String bearer(String subject) {
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JsonObject().put("sub", subject).encode().getBytes());
        return "Bearer e30." + payload + ".c2ln";
    }
}
