package vn.caunoi.gateway.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.servers.Ports;

/** As in a cluster: two gateways share one table of sessions behind an edge that speaks TLS. */
class TwoGatewaysIT {
    private static final String PATH = "/api/monitoring/v1/sources";
    private static final int REQUESTS = 50;

    @TempDir
    private static Path directory;

    private static TlsEdge edge;
    private static GatewaySuite suite;
    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() throws Exception {
        int port = Ports.free();
        edge = TlsEdge.start(port, directory);
        suite = new GatewaySuite(port, "https://localhost:");
        Map<String, String> settings = suite.start();
        one = Instance.start("one", settings, directory);
        other = Instance.start("other", settings, directory);
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        suite.stop();
        edge.close();
    }

    @BeforeEach
    void beginAtOne() {
        edge.sendTo(one);
    }

    @Test
    void bindsTheSessionToThisHostAndToTls() {
        Browser browser = Browser.loggedIn();

        assertThat(browser.setCookies())
                .filteredOn(header -> header.contains("caunoi-session="))
                .singleElement()
                .asString()
                .startsWith("__Host-caunoi-session=")
                .contains("; Path=/;", "; Secure", "; HTTPOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
        assertThat(browser.setCookies())
                .filteredOn(header -> header.startsWith("q_auth") && !header.contains("Max-Age=0"))
                .isNotEmpty()
                .allMatch(header -> header.contains("; Secure") && header.contains("; HTTPOnly"));
        assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void clearsTheSameCookieAtLogout() {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> logout = browser.get("/auth/logout");

        // Without Secure and the root path a browser would ignore a cookie with this prefix, and keep the old one.
        assertThat(logout.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-caunoi-session=;")
                .contains("; Path=/;", "; Secure", "Max-Age=0");
        assertThat(logout.headers().firstValue("Location").orElseThrow())
                .contains("post_logout_redirect_uri=https%3A%2F%2Flocalhost");
    }

    @Test
    void takesNoSessionFromACookieWithoutThePrefix() {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer = new Browser().get(PATH, "Cookie", Browser.COOKIE + "=" + browser.session());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/auth/login", "/auth/session-expired", "/api/me", PATH, "/api/nowhere", "/a//b"})
    void tellsBrowsersToStayWithTls(String path) {
        HttpResponse<String> answer = new Browser().get(path);

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("; upgrade-insecure-requests");
    }

    @Test
    void sendsTheLoginServiceBackToTls() {
        HttpResponse<String> challenge = new Browser().get("/auth/login?returnTo=/console");

        assertThat(challenge.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https%3A%2F%2Flocalhost");
    }

    @Test
    void servesAtOneWhoLoggedInAtTheOther() {
        Browser browser = Browser.loggedIn();

        edge.sendTo(other);

        assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
        assertThat(browser.fetch("/api/me").body()).contains("\"authenticated\":true");
    }

    @Test
    void finishesAtOneALoginThatBeganAtTheOther() {
        Browser browser = new Browser();
        HttpResponse<String> form = browser.loginForm("/console");

        edge.sendTo(other);
        HttpResponse<String> last = browser.submit(form);

        assertThat(last.headers().firstValue("Location")).hasValue("/console");
        assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void renewsOnceWhenBothNoticeAtOnceThatTheTokenHasRunOut() throws Exception {
        Browser browser = Browser.loggedIn();
        expireAccessTokens();
        double before = one.renewals() + other.renewals();

        List<Integer> statuses = inParallel(i -> ask(i % 2 == 0 ? one : other, browser));

        assertThat(statuses).hasSize(REQUESTS).containsOnly(200);
        assertThat(one.renewals() + other.renewals() - before).isEqualTo(1);
        // The login service forgives no second use of a refresh token: had there been one, this renewal would fail.
        expireAccessTokens();
        assertThat(ask(other, browser)).isEqualTo(200);
        assertThat(one.renewals() + other.renewals() - before).isEqualTo(2);
    }

    @Test
    void endsAtOneWhatWasEndedAtTheOther() {
        Browser browser = Browser.loggedIn();
        String session = browser.session();
        assertThat(ask(one, session)).isEqualTo(200);
        assertThat(ask(other, session)).isEqualTo(200);

        browser.get("/auth/logout");

        assertThat(ask(one, session)).isEqualTo(401);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(ask(other, session)).isEqualTo(401));
    }

    private static int ask(Instance instance, Browser browser) {
        return ask(instance, browser.session());
    }

    private static int ask(Instance instance, String session) {
        return new Browser()
                .send(HttpRequest.newBuilder(URI.create(instance.url() + PATH))
                        .header("Cookie", Browser.SECURE_COOKIE + "=" + session))
                .statusCode();
    }

    /** Makes the table say that every access token is over, and waits until no memory says otherwise. */
    private static void expireAccessTokens() throws SQLException, InterruptedException {
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update session set access_until = now() - interval '1 second'");
        }
        Thread.sleep(250);
    }

    private static List<Integer> inParallel(IntUnaryOperator task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(REQUESTS);
        try {
            List<Callable<Integer>> tasks = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> (Callable<Integer>) () -> task.applyAsInt(i))
                    .toList();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
