package vn.caunoi.bench.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.process.Application;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;

/**
 * P1, P3 and P4: the gateway against nginx on one core, the price of a session, and what it adds to a request.
 *
 * <p>Load and upstream share core 0, the candidate under test has core 1 to itself. Rounds are interleaved. Needs
 * {@code nginx}, {@code wrk} and {@code taskset}, and the built gateway.
 */
public final class GatewayBenchmark implements Benchmark {
    private static final double NGINX_SHARE = 0.40;
    private static final double SESSION_SHARE = 0.80;
    private static final double ADDED_P50 = 0.7;
    private static final double ADDED_P99 = 3;
    private static final int OPEN_LOOP_RATE = 500;
    private static final String PUBLIC = "/api/registry/v1/agencies";
    private static final String PRIVATE = "/api/monitoring/v1/sources";

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String summary() {
        return "P1 ≥ 0.40 × nginx, P3 ≤ +0.7/+3 ms, P4 ≥ 0.80 × bare; arguments: rounds seconds warm-up-seconds";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = argument(arguments, 0, 5);
        int seconds = argument(arguments, 1, 30);
        int warmUp = argument(arguments, 2, 60);
        Path root = Path.of("").toAbsolutePath();
        Path directory = Files.createTempDirectory("caunoi-bench-gateway");
        int port = Ports.free();
        try (PostgresServer postgres = PostgresServer.temporary().start();
                KeycloakServer keycloak = keycloak(root, directory, postgres, "http://localhost:" + port);
                Nginx upstream = Nginx.upstream(directory.resolve("upstream"));
                Nginx nginx = Nginx.proxy(directory.resolve("proxy"), upstream)) {
            var gateway = GatewayProcess.prepared(root, directory, postgres, keycloak, upstream.url());
            try (Instance bare = gateway.start("bare", Ports.free(), false);
                    Instance full = gateway.start("full", port, true)) {
                String session = Login.cookie("http://localhost:" + port, "quantri", "caunoi");
                throughput(report, nginx, bare, full, session, new Windows(rounds, seconds, warmUp));
                latency(report, upstream, bare, new Windows(rounds, seconds, warmUp));
            }
        }
        report.note("wrk -t1 -c64 and upstream on core 0, candidate on core 1; every check of the gateway is on.");
        report.note("Bare: anonymous, no access log, like nginx. Full: session cookie, token relay, access log.");
    }

    private record Windows(int rounds, int seconds, int warmUp) {}

    private static void throughput(
            Report report, Nginx nginx, Instance bare, Instance full, String cookie, Windows windows) throws Exception {
        List<String> session = List.of(cookie);
        Wrk.requestsPerSecond(bare.url() + PUBLIC, windows.warmUp(), List.of());
        Wrk.requestsPerSecond(full.url() + PRIVATE, windows.warmUp(), session);
        double[] reference = new double[windows.rounds()];
        double[] passed = new double[windows.rounds()];
        double[] relayed = new double[windows.rounds()];
        double[] ofNginx = new double[windows.rounds()];
        double[] ofBare = new double[windows.rounds()];
        for (int i = 0; i < windows.rounds(); i++) {
            reference[i] = Wrk.requestsPerSecond(nginx.url() + PUBLIC, windows.seconds(), List.of());
            passed[i] = Wrk.requestsPerSecond(bare.url() + PUBLIC, windows.seconds(), List.of());
            relayed[i] = Wrk.requestsPerSecond(full.url() + PRIVATE, windows.seconds(), session);
            ofNginx[i] = passed[i] / reference[i];
            ofBare[i] = relayed[i] / passed[i];
        }
        report.figure("nginx", "req/s", reference);
        report.figure("gateway, bare", "req/s", passed);
        report.figure("gateway, full", "req/s", relayed);
        report.atLeast("P1 bare / nginx", NGINX_SHARE, "×", ofNginx);
        report.atLeast("P4 full / bare", SESSION_SHARE, "×", ofBare);
    }

    private static void latency(Report report, Nginx upstream, Instance bare, Windows windows) {
        OpenLoop load = new OpenLoop();
        load.measure(upstream.url() + PUBLIC, OPEN_LOOP_RATE, windows.seconds());
        load.measure(bare.url() + PUBLIC, OPEN_LOOP_RATE, windows.seconds());
        double[] p50 = new double[windows.rounds()];
        double[] p99 = new double[windows.rounds()];
        for (int i = 0; i < windows.rounds(); i++) {
            OpenLoop.Latency direct = load.measure(upstream.url() + PUBLIC, OPEN_LOOP_RATE, windows.seconds());
            OpenLoop.Latency through = load.measure(bare.url() + PUBLIC, OPEN_LOOP_RATE, windows.seconds());
            p50[i] = through.p50() - direct.p50();
            p99[i] = through.p99() - direct.p99();
        }
        report.atMost("P3 added, p50", ADDED_P50, "ms", p50);
        report.atMost("P3 added, p99", ADDED_P99, "ms", p99);
    }

    /** A login service with its database. */
    public static KeycloakServer keycloak(Path root, Path directory, PostgresServer postgres, String publicUrl) {
        postgres.createDatabase("keycloak", Application.PASSWORD);
        Path realm = DemoRealm.write(DemoRealm.reviewedFile(root), directory.resolve("realm/caunoi-realm.json"));
        return KeycloakServer.at(directory.resolve("keycloak"))
                .database(postgres, "keycloak", Application.PASSWORD)
                .realm(realm)
                .environment(DemoRealm.environment(publicUrl))
                .start();
    }

    private static int argument(List<String> arguments, int place, int otherwise) {
        return place < arguments.size() ? Integer.parseInt(arguments.get(place)) : otherwise;
    }
}
