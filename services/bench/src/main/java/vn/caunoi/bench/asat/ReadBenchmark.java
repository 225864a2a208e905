package vn.caunoi.bench.asat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.gateway.Wrk;
import vn.caunoi.bench.process.Application;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.bench.process.Pinning;
import vn.caunoi.bench.process.Registry;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerProcess;

/** The page of one agency from the registry and from a bare endpoint, in turns on the same core and database. */
public final class ReadBenchmark implements Benchmark {

    private static final double SHARE = 0.5;
    private static final String SLUG = "ubnd-xa-binh-lu";
    private static final String PATH = "/api/registry/v1/agencies/";

    @Override
    public String name() {
        return "registry-read";
    }

    @Override
    public String summary() {
        return "read of one agency ≥ 0.5 × a bare pg-client endpoint; arguments: rounds seconds warm-up-seconds";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = argument(arguments, 0, 5);
        int seconds = argument(arguments, 1, 10);
        int warmUp = argument(arguments, 2, 90);
        Path root = Path.of("").toAbsolutePath();
        Path directory = Files.createTempDirectory("caunoi-bench-read");
        try (PostgresServer postgres = PostgresServer.temporary().start();
                KafkaServer kafka = KafkaServer.at(directory.resolve("kafka")).start()) {
            try (Instance registry =
                    Registry.prepared(root, postgres, kafka, directory).startPinned("registry", Ports.free())) {
                int port = Ports.free();
                ServerProcess bare = bare(directory, postgres, port);
                try {
                    String path = PATH + id(postgres);
                    measure(report, registry.url() + path, "http://127.0.0.1:" + port + path, rounds, seconds, warmUp);
                } finally {
                    bare.stop(Duration.ofSeconds(5));
                }
            }
        }
        report.note("wrk -t1 -c64 and PostgreSQL on core 0 and where the system puts it; both candidates on core 1.");
        report.note("The bare endpoint sends the same three statements and answers the same JSON, without framework.");
    }

    private static void measure(Report report, String registry, String bare, int rounds, int seconds, int warmUp)
            throws Exception {
        boolean same = answer(registry).equals(answer(bare));
        report.holds("both answer the same JSON", "same", same ? "same" : "different", same);
        Wrk.requestsPerSecond(bare, warmUp, List.of());
        Wrk.requestsPerSecond(registry, warmUp, List.of());
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] share = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            theirs[i] = Wrk.requestsPerSecond(bare, seconds, List.of());
            ours[i] = Wrk.requestsPerSecond(registry, seconds, List.of());
            share[i] = ours[i] / theirs[i];
        }
        report.figure("bare endpoint", "req/s", theirs);
        report.figure("registry", "req/s", ours);
        report.atLeast("registry / bare", SHARE, "×", share);
    }

    private static ServerProcess bare(Path directory, PostgresServer postgres, int port) {
        ServerProcess process = ServerProcess.named("bare")
                .command(Pinning.to(1))
                .command(ServerProcess.java(), "-Xmx256m", "-XX:+UseSerialGC", "-cp")
                .command(System.getProperty("java.class.path"), BareRead.class.getName())
                .command(
                        String.valueOf(port),
                        postgres.url(Registry.DATABASE),
                        Registry.DATABASE + "_app",
                        Application.PASSWORD)
                .log(directory.resolve("bare.log"))
                .layer(1)
                .start();
        process.awaitReady(() -> listens(port), Duration.ofSeconds(30));
        return process;
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonObject answer(String url) throws IOException, InterruptedException {
        return new JsonObject(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body());
    }

    private static String id(PostgresServer postgres) throws Exception {
        try (Connection connection = postgres.connect(Registry.DATABASE);
                var statement = connection.prepareStatement("select id from agency where slug = ?")) {
            statement.setString(1, SLUG);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int argument(List<String> arguments, int place, int otherwise) {
        return place < arguments.size() ? Integer.parseInt(arguments.get(place)) : otherwise;
    }
}
