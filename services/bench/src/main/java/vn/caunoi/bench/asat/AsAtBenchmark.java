package vn.caunoi.bench.asat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.gateway.GatewayBenchmark;
import vn.caunoi.bench.gateway.GatewayProcess;
import vn.caunoi.bench.gateway.OpenLoop;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.bench.process.Registry;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;

/** Lists, lookups and searches of any day over 5,000 bodies with 30 years of mergers, through the gateway. */
public final class AsAtBenchmark implements Benchmark {

    private static final long SEED = 20_250_701;
    private static final int RATE = 200;
    private static final int ADDRESSES = 500;

    /** Each of the four steps of the warm-up lasts as long as so many rounds. */
    private static final int WARM_UP = 2;

    private static final double READ_P95 = 20;
    private static final double SEARCH_P95 = 50;
    private static final String AGENCIES = "/api/registry/v1/agencies";

    @Override
    public String name() {
        return "registry-asat";
    }

    @Override
    public String summary() {
        return "asAt list and lookup p95 ≤ 20 ms, name search p95 ≤ 50 ms at 200 req/s; arguments: rounds seconds";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = argument(arguments, 0, 5);
        int seconds = argument(arguments, 1, 20);
        Path root = Path.of("").toAbsolutePath();
        Path directory = Files.createTempDirectory("caunoi-bench-asat");
        GeneratedProvince province = GeneratedProvince.of(SEED);
        int port = Ports.free();
        try (PostgresServer postgres = PostgresServer.temporary().start();
                KafkaServer kafka = KafkaServer.at(directory.resolve("kafka")).start();
                KeycloakServer keycloak =
                        GatewayBenchmark.keycloak(root, directory, postgres, "http://localhost:" + port)) {
            try (Instance registry =
                    Registry.prepared(root, postgres, kafka, directory).startPinned("registry", Ports.free())) {
                try (Connection connection = postgres.connect(Registry.DATABASE)) {
                    province.write(connection);
                }
                try (Instance gateway = GatewayProcess.prepared(root, directory, postgres, keycloak, registry.url())
                        .start("gateway", port, true)) {
                    measure(report, gateway.url(), province, rounds, seconds);
                }
            }
        }
        report.note("%,d bodies ever, %,d versions, %,d successions; %d req/s, days and names drawn with seed %d"
                .formatted(
                        province.bodies().size(),
                        province.bodies().stream()
                                .mapToInt(body -> body.eras().size())
                                .sum(),
                        province.links().size(),
                        RATE,
                        SEED));
        report.note("open loop: each answer counts from the moment it should have been asked for");
    }

    private static void measure(Report report, String gateway, GeneratedProvince province, int rounds, int seconds) {
        Random random = new Random(SEED);
        List<String> lists =
                addresses(() -> gateway + AGENCIES + "?asAt=" + day(random) + "&page=" + random.nextInt(50));
        List<String> lookups = addresses(() -> {
            var body = province.bodies().get(random.nextInt(province.bodies().size()));
            return gateway + AGENCIES + "/" + body.id() + "?asAt="
                    + body.eras().get(0).from();
        });
        List<String> resolutions = addresses(() -> {
            var body = province.bodies().get(random.nextInt(province.bodies().size()));
            return gateway + AGENCIES + "/resolve?name="
                    + encoded(body.eras().get(0).name());
        });
        List<String> searches = addresses(() -> {
            String[] words = province.bodies()
                    .get(random.nextInt(province.bodies().size()))
                    .eras()
                    .get(0)
                    .name()
                    .split(" ", -1);
            return gateway + AGENCIES + "?asAt=" + day(random) + "&q=" + encoded(words[2] + " " + words[3]);
        });
        OpenLoop load = new OpenLoop();
        warmUp(load, Stream.of(lists, lookups, resolutions, searches), seconds);
        row(report, load, "asAt list, p95", READ_P95, lists, rounds, seconds);
        row(report, load, "asAt lookup of one agency, p95", READ_P95, lookups, rounds, seconds);
        row(report, load, "old name to today's body, p95", READ_P95, resolutions, rounds, seconds);
        row(report, load, "name search, p95", SEARCH_P95, searches, rounds, seconds);
    }

    /** Everything mixed, slowly at first: a cold service would be asked faster than it can answer, and would say so. */
    private static void warmUp(OpenLoop load, Stream<List<String>> kinds, int seconds) {
        List<String> mixed = new ArrayList<>(kinds.flatMap(List::stream).toList());
        Collections.shuffle(mixed, new Random(SEED));
        for (int share = 8; share >= 1; share /= 2) {
            load.measure(mixed, RATE / share, WARM_UP * seconds);
        }
    }

    private static void row(
            Report report, OpenLoop load, String what, double bar, List<String> urls, int rounds, int seconds) {
        double[] p95 = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            p95[i] = load.measure(urls, RATE, seconds).p95();
        }
        report.atMost(what, bar, "ms", p95);
    }

    private static List<String> addresses(Supplier<String> draw) {
        return Stream.generate(draw).limit(ADDRESSES).toList();
    }

    private static LocalDate day(Random random) {
        return GeneratedProvince.BEGINNING.plusDays(random.nextInt(GeneratedProvince.YEARS * 365));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int argument(List<String> arguments, int place, int otherwise) {
        return place < arguments.size() ? Integer.parseInt(arguments.get(place)) : otherwise;
    }
}
