package vn.caunoi.bench.holiday;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.process.Application;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.bench.process.Registry;
import vn.caunoi.bench.process.RegistryClient;
import vn.caunoi.bench.process.Tokens;
import vn.caunoi.contracts.Topics;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;

/**
 * A hundred thousand open tasks, two instances of the registry. A holiday is added and withdrawn while somebody reads
 * the list of tasks; at the end the instance at work is killed and another one has to go on.
 */
public final class HolidayRerun implements Benchmark {
    private static final int CLOCKS = 100_000;
    private static final double LIMIT_SECONDS = 30;
    private static final double READER_LIMIT_MILLIS = 500;
    private static final int ROUNDS = 3;
    private static final int QUIET_SECONDS = 10;
    private static final long LOOK_MILLIS = 100;
    private static final String HOLIDAY =
            """
            {"date":"2026-11-24","kind":"HOLIDAY","name":"Ngày nghỉ đo thử","confidence":"HIGH"}""";

    @Override
    public String name() {
        return "holiday-rerun";
    }

    @Override
    public String summary() {
        return "a holiday re-runs 100,000 open clocks in ≤ 30 s while readers go on; a killed instance is replaced";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        Path root = Path.of(System.getProperty("caunoi.root", "")).toAbsolutePath();
        Path folder = Directories.temporary("caunoi-holiday-");
        Tokens admin = Tokens.create();
        try (PostgresServer postgres = PostgresServer.temporary().start();
                KafkaServer kafka = KafkaServer.temporary().start()) {
            Topics.all().forEach(topic -> kafka.createTopic(topic, 1));
            Registry registry = Registry.prepared(root, postgres, kafka, folder)
                    .trusting(admin)
                    .with(Map.of("REGISTRY_CALENDAR_SWEEP_EVERY", "PT5S"));
            String token = admin.signed();
            try (Instance first = registry.start("first", Ports.free());
                    Instance second = registry.start("second", Ports.free())) {
                prepare(postgres, new RegistryClient(first, token));
                measure(new RegistryClient(first, token), new RegistryClient(second, token), report);
                first.stop();
                kill(second, registry, token, postgres, report);
            }
        } finally {
            Directories.delete(folder);
        }
        report.note("reader: %d lists of open tasks a second at one of two instances; the other one is busy or idle"
                .formatted(Reader.PER_SECOND));
        report.note("the time runs from the answer to the change until no clock is left, looking every 100 ms");
    }

    private static void measure(RegistryClient first, RegistryClient second, Report report) throws Exception {
        try (Reader quiet = Reader.start(second)) {
            Thread.sleep(QUIET_SECONDS * 1000L);
            report.figure("reader p99 without a re-run", "ms", quiet.percentile(99));
        }
        double[] added = new double[ROUNDS];
        double[] withdrawn = new double[ROUNDS];
        double[] p50 = new double[ROUNDS];
        double[] p99 = new double[ROUNDS];
        int failures = 0;
        int reads = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (Reader reader = Reader.start(second)) {
                String day =
                        id(first.post("calendar/days", etag(first), HOLIDAY).body());
                added[round] = secondsUntilCompleted(first);
                first.post("calendar/days/" + day + "/withdrawal", etag(first), "{\"reason\":\"Đo thử\"}");
                withdrawn[round] = secondsUntilCompleted(first);
                p50[round] = reader.percentile(50);
                p99[round] = reader.percentile(99);
                failures += reader.failures().size();
                reads += reader.count();
            }
        }
        report.atMost("100,000 clocks after a holiday is added", LIMIT_SECONDS, "s", added);
        report.atMost("100,000 clocks after it is withdrawn", LIMIT_SECONDS, "s", withdrawn);
        report.figure("reader p50 during re-runs", "ms", p50);
        report.atMost("reader p99 during re-runs", READER_LIMIT_MILLIS, "ms", p99);
        report.holds("reads that failed", "0 of " + reads, String.valueOf(failures), failures == 0);
    }

    private static void kill(Instance doomed, Registry registry, String token, PostgresServer postgres, Report report)
            throws Exception {
        RegistryClient working = new RegistryClient(doomed, token);
        long movesBefore = number(postgres, "select count(*) from due_change");
        working.post("calendar/days", etag(working), HOLIDAY);
        long done = 0;
        while (done == 0) {
            done = number(postgres, "select done from clock_rerun order by started_at desc limit 1");
        }
        doomed.kill();
        done = number(postgres, "select done from clock_rerun order by started_at desc limit 1");
        report.holds(
                "clocks done when the instance was killed",
                "1 … 99,999",
                String.valueOf(done),
                done > 0 && done < CLOCKS);
        try (Instance next = registry.start("next", Ports.free())) {
            double seconds = secondsUntilCompleted(new RegistryClient(next, token));
            report.figure("the rest, by the instance that replaced it", "s", seconds);
            long moves = number(postgres, "select count(*) from due_change") - movesBefore;
            report.holds("clocks moved, each once", "100,000", String.valueOf(moves), moves == CLOCKS);
            long left = number(
                    postgres,
                    "select count(*) from task where calendar_version <> (select version from calendar_revision"
                            + " order by revision desc limit 1)");
            report.holds("clocks left behind", "0", String.valueOf(left), left == 0);
        }
    }

    /** Tasks whose fifteen working days run past the holiday, computed once with the calendar as it is. */
    private static void prepare(PostgresServer postgres, RegistryClient registry) throws Exception {
        execute(
                postgres,
                """
                insert into task (id, version, agency_id, subject_kind, subject_id, role, article_id, title, summary,
                                  article_title, article_url, source_name, origin, rule, received_at, trigger_at,
                                  raised_at, state, calendar_version)
                select gen_random_uuid(), 0, a.id, 'ISSUE', gen_random_uuid(), 'LEAD', gen_random_uuid(),
                       'Việc đo thử ' || n, repeat('Người dân phản ánh. ', 10), 'Bài đo thử ' || n,
                       'https://bao.example/' || n, 'Báo Đo Thử', 'PRESS_FORWARDED', 'press.answer.forwarded', m.at, m.at,
                       timestamptz '2026-11-20 08:00:00+00', 'OPEN', 'new'
                from generate_series(1, %d) n
                cross join lateral (select timestamptz '2026-11-09 01:00:00+00' + n * interval '9 seconds' as at) m
                join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them
                      from agency where valid_to is null) a on a.place = n %% a.all_of_them
                """
                        .formatted(CLOCKS));
        execute(postgres, "analyze task");
        while (number(postgres, "select count(*) from task where calendar_version = 'new'") > 0) {
            Thread.sleep(LOOK_MILLIS);
        }
        secondsUntilCompleted(registry);
    }

    private static double secondsUntilCompleted(RegistryClient registry) throws Exception {
        long began = System.nanoTime();
        while (!registry.get("calendar/reruns").body().matches("(?s).*?\"state\":\"COMPLETED\".*")
                || registry.get("calendar/reruns").body().contains("\"state\":\"RUNNING\"")) {
            Thread.sleep(LOOK_MILLIS);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static String etag(RegistryClient registry) throws Exception {
        return registry.get("calendar").headers().firstValue("ETag").orElseThrow();
    }

    private static String id(String json) {
        Matcher matcher = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no id in " + json);
        }
        return matcher.group(1);
    }

    private static void execute(PostgresServer postgres, String sql) throws SQLException {
        try (Connection connection = connection(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(PostgresServer postgres, String sql) throws SQLException {
        try (Connection connection = connection(postgres);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connection(PostgresServer postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(Registry.DATABASE), Registry.DATABASE + "_owner", Application.PASSWORD);
    }
}
