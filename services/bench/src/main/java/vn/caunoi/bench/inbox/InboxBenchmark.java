package vn.caunoi.bench.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.events.Percentile;
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
 * An agency with ten thousand tasks beside a million closed cases of the whole province: the inbox page by page and
 * filter by filter, the overdue board over a year and over all of ten years, and the report of a year.
 */
public final class InboxBenchmark implements Benchmark {

    private static final int HISTORY = 1_000_000;
    private static final int INBOX = 10_000;
    private static final double INBOX_MILLIS = 100;
    private static final double BOARD_MILLIS = 300;
    private static final double REPORT_MILLIS = 10_000;
    private static final int REPORTED_LESS = 10;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 5;
    private static final String SLUG = "so-nong-nghiep-va-moi-truong";

    private static final List<String> LISTS = List.of(
            "tasks?state=OPEN",
            "tasks?state=OPEN&overdue=true",
            "tasks?state=OPEN&kind=ENQUIRY",
            "tasks?state=OPEN&page=250",
            "tasks?state=ANSWERED",
            "tasks");

    /** The first year the law asks for, read as figures and as the file to be signed. */
    private static final List<String> REPORTS = List.of("annual-reports/2026", "annual-reports/2026/document.docx");

    private static final List<String> BOARDS =
            List.of("overdue-board", "overdue-board?from=2016-12-01&to=2026-11-30", "overdue-board?kind=ENQUIRY");

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String summary() {
        return "inbox of 10,000 tasks p95 ≤ 100 ms, overdue board over 1,000,000 closed cases p95 ≤ 300 ms, report p95 ≤ 10 s; argument: calls";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int calls = arguments.isEmpty() ? 100 : Integer.parseInt(arguments.get(0));
        Path root = Path.of(System.getProperty("caunoi.root", "")).toAbsolutePath();
        Path folder = Directories.temporary("caunoi-inbox-");
        Tokens people = Tokens.create();
        try (PostgresServer postgres = PostgresServer.temporary().start();
                KafkaServer kafka = KafkaServer.temporary().start()) {
            Topics.all().forEach(topic -> kafka.createTopic(topic, 1));
            Registry registry = Registry.prepared(root, postgres, kafka, folder).trusting(people);
            try (Instance instance = registry.start("registry", Ports.free())) {
                fill(postgres);
                RegistryClient speaker = new RegistryClient(instance, people.signed("phatngon", "spokesperson", SLUG));
                RegistryClient leader = new RegistryClient(instance, people.signed("lanhdao", "leader", "ubnd-tinh"));
                LISTS.forEach(path -> measure(report, speaker, path, calls, INBOX_MILLIS));
                BOARDS.forEach(path -> measure(report, leader, path, calls, BOARD_MILLIS));
                REPORTS.forEach(path -> measure(report, leader, path, calls / REPORTED_LESS, REPORT_MILLIS));
            }
        } finally {
            Directories.delete(folder);
        }
        report.note(
                "one call after the other; each figure is the 95th percentile of %d calls (reports: a tenth of them), %d rounds"
                        .formatted(calls, ROUNDS));
        report.note("%,d open tasks of one agency, %,d open of the others, %,d closed in ten years"
                .formatted(INBOX, INBOX, HISTORY));
    }

    private static void measure(Report report, RegistryClient client, String path, int calls, double limit) {
        try {
            for (int i = 0; i < Math.min(WARM_UP, 2 * calls); i++) {
                client.get(path);
            }
            double[] rounds = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                rounds[round] = p95(client, path, calls);
            }
            report.atMost(path + " p95", limit, "ms", rounds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double p95(RegistryClient client, String path, int calls) throws IOException, InterruptedException {
        double[] millis = new double[calls];
        for (int i = 0; i < calls; i++) {
            long began = System.nanoTime();
            client.get(path);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        return Percentile.of(millis, 0.95);
    }

    /** Closed cases of every agency and kind over ten years; open ones of which every second is overdue. */
    private static void fill(PostgresServer postgres) throws SQLException {
        execute(
                postgres,
                """
                insert into task (id, version, agency_id, subject_kind, subject_id, role, title, rule, received_at,
                                  trigger_at, due_at, state, calendar_version, rules_version, closed_at, verdict)
                select gen_random_uuid(), 0, a.id,
                       (array['ENQUIRY', 'INFORMATION_REQUEST', 'CORRECTION', 'ALERT'])[1 + n %% 4],
                       gen_random_uuid(), 'LEAD', 'Việc đo thử ' || n, 'press.answer.request', m.at, m.at,
                       m.at + interval '30 days',
                       (array['ANSWERED', 'ANSWERED', 'ANSWERED', 'REFUSED', 'AVOIDED', 'WITHDRAWN'])[1 + n %% 6],
                       'old', 'old', m.at + (n %% 40) * interval '1 day',
                       case when n %% 40 > 30 then 'LATE' else 'ON_TIME' end
                from generate_series(1, %d) n
                cross join lateral (select timestamptz '2016-12-01 01:00:00+00' + n * interval '5 minutes' as at) m
                join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them
                      from agency where valid_to is null) a on a.place = n %% a.all_of_them
                """
                        .formatted(HISTORY));
        open(postgres, "a.slug = '" + SLUG + "'");
        open(postgres, "a.slug <> '" + SLUG + "' and a.valid_to is null");
        execute(postgres, "vacuum analyze task");
    }

    private static void open(PostgresServer postgres, String agencies) throws SQLException {
        execute(
                postgres,
                """
                insert into task (id, version, agency_id, subject_kind, subject_id, role, title, rule, received_at,
                                  trigger_at, due_at, state, calendar_version, rules_version)
                select gen_random_uuid(), 0, a.id, (array['ENQUIRY', 'INFORMATION_REQUEST'])[1 + n %% 2],
                       gen_random_uuid(), 'LEAD', 'Việc đang chờ ' || n, 'press.answer.request', m.at, m.at,
                       m.at + interval '30 days', 'OPEN', v.calendar, v.rules
                from generate_series(1, %d) n
                cross join lateral (select now() - n * interval '8 minutes' as at) m
                cross join (select coalesce((select version from calendar_revision order by revision desc limit 1), 'old')
                                   as calendar,
                                   coalesce((select rules_version from clock_rerun order by started_at desc limit 1), 'old')
                                   as rules) v
                join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them
                      from agency a where %s) a on a.place = n %% a.all_of_them
                """
                        .formatted(INBOX, agencies));
    }

    private static void execute(PostgresServer postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect(Registry.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
