package vn.caunoi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.gateway.suite.Browser;
import vn.caunoi.gateway.suite.GatewaySuite;

/** Tokens run out while people work; with rotation on, renewing one twice would end the session. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class RenewalTest {
    private static final String PATH = "/api/monitoring/v1/sources";
    private static final int REQUESTS = 50;

    @Inject
    SessionTable table;

    @Inject
    SessionConfig config;

    @Inject
    LoginServiceConfig loginConfig;

    @Inject
    Clock clock;

    @Inject
    Vertx vertx;

    @Inject
    MeterRegistry metrics;

    @Inject
    Sessions sessions;

    @Test
    void renewsOnceForFiftyRequestsAtOnce() throws Exception {
        Browser browser = Browser.loggedIn();
        expireAccess(browser);
        double before = renewals(metrics);

        List<Integer> statuses = inParallel(REQUESTS, () -> browser.fetch(PATH).statusCode());

        assertThat(statuses).hasSize(REQUESTS).containsOnly(200);
        assertThat(renewals(metrics) - before).isEqualTo(1);
        assertThat(browser.session()).isNotEmpty();
    }

    @Test
    void staysLoggedInOverManyRenewals() throws Exception {
        Browser browser = Browser.loggedIn();

        for (int i = 0; i < 5; i++) {
            expireAccess(browser);
            assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesTurnsWithAnotherInstance() throws Exception {
        Browser browser = Browser.loggedIn();
        expireAccess(browser);
        double before = renewals(metrics);
        MeterRegistry othersMetrics = new SimpleMeterRegistry();
        Sessions other = instance(othersMetrics);

        List<Lookup.State> states = inParallel(REQUESTS, () -> {
            Sessions either = Thread.currentThread().getId() % 2 == 0 ? sessions : other;
            return answer(either.find(browser.session())).state();
        });

        assertThat(states).hasSize(REQUESTS).containsOnly(Lookup.State.PRESENT);
        assertThat(renewals(metrics) - before + renewals(othersMetrics)).isEqualTo(1);
        assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
    }

    @Test
    void noticesALogoutAtAnotherInstance() throws Exception {
        Browser browser = Browser.loggedIn();
        Sessions other = instance(new SimpleMeterRegistry());
        assertThat(answer(other.find(browser.session())).state()).isEqualTo(Lookup.State.PRESENT);
        String session = browser.session();

        browser.get("/auth/logout");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(answer(other.find(session)).state()).isEqualTo(Lookup.State.ABSENT));
    }

    @Test
    void endsASessionThatTheLoginServiceHasForgotten() throws Exception {
        Browser browser = Browser.loggedIn();
        Session session = answer(sessions.find(browser.session())).session();
        answer(login(new SimpleMeterRegistry()).revoke(session.tokens()));
        expireAccess(browser);

        HttpResponse<String> answer = browser.fetch(PATH);

        assertThat(answer.statusCode()).isEqualTo(499);
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void logsNobodyOutWhileTheLoginServiceIsAway() throws Exception {
        Browser browser = Browser.loggedIn();
        assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
        GatewaySuite.keycloak().kill();
        try {
            // As long as the token lasts nobody notices.
            assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200);
            expireAccess(browser);

            HttpResponse<String> work = browser.fetch(PATH);
            HttpResponse<String> reading = browser.fetch("/api/registry/v1/agencies");
            HttpResponse<String> ownPart = browser.fetch("/api/registry/v1/agencies/unauthorized");
            HttpResponse<String> me = browser.fetch("/api/me");
            HttpResponse<String> newcomer = new Browser().get("/auth/login?returnTo=/console");

            assertThat(work.statusCode()).isEqualTo(503);
            assertThat(new JsonObject(work.body()).getString("code")).isEqualTo("identity-unavailable");
            assertThat(work.headers().firstValue("Retry-After")).isPresent();
            assertThat(reading.statusCode()).isEqualTo(200);
            assertThat(ownPart.statusCode()).isEqualTo(503);
            assertThat(new JsonObject(me.body()).getBoolean("authenticated")).isTrue();
            assertThat(newcomer.statusCode()).isEqualTo(503);
            assertThat(newcomer.body()).contains("Hiện chưa đăng nhập được");
        } finally {
            GatewaySuite.keycloak().restart();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(browser.fetch(PATH).statusCode()).isEqualTo(200));
    }

    @Test
    void forgetsSessionsThatHaveEnded() throws Exception {
        Browser browser = Browser.loggedIn();
        update("update session set renewable_until = now() - interval '1 minute' where key = ?", browser);

        answer(table.prune());

        assertThat(count(browser)).isZero();
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(browser.fetch(PATH).statusCode()).isEqualTo(499));
    }

    @Test
    void doesNotOpenARowThatWasCopiedToAnotherCookie() throws Exception {
        Browser victim = Browser.loggedIn();
        Browser thief = Browser.loggedIn();
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                var statement = connection.prepareStatement(
                        "update session set tokens = (select tokens from session where key = ?) where key = ?")) {
            statement.setString(1, SessionKey.of(victim.session()).hex());
            statement.setString(2, SessionKey.of(thief.session()).hex());
            statement.executeUpdate();
        }

        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(thief.fetch(PATH).statusCode()).isEqualTo(499));
    }

    /** A second gateway as far as sessions go: its own memory, the same table and login service. */
    private Sessions instance(MeterRegistry registry) {
        return new Sessions(table, login(registry), config, clock, vertx, new SessionCache(config, clock, registry));
    }

    private LoginService login(MeterRegistry registry) {
        return new LoginService(loginConfig, config, vertx, clock, registry);
    }

    private static double renewals(MeterRegistry registry) {
        return registry.find("gateway.session.renewals").tag("outcome", "renewed").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /** Makes the table say that the access token is over, and waits until no memory says otherwise. */
    private void expireAccess(Browser browser) throws Exception {
        update("update session set access_until = now() - interval '1 second' where key = ?", browser);
        Thread.sleep(config.cacheFor().toMillis() + 50);
    }

    private static void update(String sql, Browser browser) throws SQLException {
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, SessionKey.of(browser.session()).hex());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static int count(Browser browser) throws SQLException {
        try (Connection connection = GatewaySuite.postgres().connect("gateway");
                var statement = connection.prepareStatement("select count(*) from session where key = ?")) {
            statement.setString(1, SessionKey.of(browser.session()).hex());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static <T> T answer(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static <T> List<T> inParallel(int times, Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            List<T> results = new ArrayList<>();
            for (var result :
                    pool.invokeAll(IntStream.range(0, times).mapToObj(i -> task).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
