package vn.caunoi.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.faults.LedgerCheck.Finding;
import vn.caunoi.bench.pair.Load;
import vn.caunoi.bench.pair.PairSuite;

/** {@code faults [rounds] [seed]}: every fault once per round, judged by the ledger after each. */
public final class Faults implements Benchmark {

    private static final int WRITES_PER_SECOND = 60;
    private static final Duration QUIET_LIMIT = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String summary() {
        return "kills services, broker and database while writing; nothing lost, doubled or out of order";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = arguments.isEmpty() ? 1 : Integer.parseInt(arguments.get(0));
        long seed = arguments.size() > 1 ? Long.parseLong(arguments.get(1)) : System.nanoTime();
        System.out.printf("seed %d%n", seed);
        try (PairSuite suite = PairSuite.start()) {
            suite.writer().start();
            suite.reader().start();
            Random random = new Random(seed);
            for (int round = 1; round <= rounds; round++) {
                for (Fault fault : Fault.values()) {
                    run(suite, fault, round, random, report);
                }
            }
            report.note("logs and ledgers: " + suite.folder());
        }
        report.note("kill -9 keeps the page cache: crashes of processes are proven, loss of power is not");
    }

    private static void run(PairSuite suite, Fault fault, int round, Random random, Report report) throws Exception {
        clear(suite);
        TopicContent.Mark before = TopicContent.mark(suite.kafka().bootstrapServers(), PairSuite.TOPIC, "pair");
        Path ledger = suite.folder().resolve("ledger-%d-%s.csv".formatted(round, fault));
        try (Load load = new Load(suite.writer().uri("/writes"), ledger, random.nextLong())) {
            load.start(WRITES_PER_SECOND);
            TimeUnit.SECONDS.sleep(2);
            Fault.pause(random, 1_000);
            fault.strike(suite, random);
            TimeUnit.SECONDS.sleep(3);
            load.stop();
        }
        awaitQuiet(suite);
        LedgerCheck check = check(suite, ledger, before);
        List<Finding> broken =
                check.findings().stream().filter(finding -> !finding.holds()).toList();
        String what = "round %d, %s".formatted(round, fault.words());
        report.holds(
                what, "R1 R2 R3 R5 R8 hold", broken.isEmpty() ? check.summary() : broken.toString(), broken.isEmpty());
        System.out.printf("%s: %s %s%n", what, check.summary(), broken);
    }

    /** A round is judged by its own data; the relay and the consumer go on running meanwhile. */
    private static void clear(PairSuite suite) throws SQLException {
        try (Connection writer = suite.postgres().connect(PairSuite.WRITER_DATABASE);
                Connection reader = suite.postgres().connect(PairSuite.READER_DATABASE);
                var inWriter = writer.createStatement();
                var inReader = reader.createStatement()) {
            inWriter.execute("truncate written, outbox, outbox_sequence");
            inReader.execute("truncate applied");
        }
    }

    private static void awaitQuiet(PairSuite suite) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + QUIET_LIMIT.toNanos();
        while (!isQuiet(suite)) {
            if (System.nanoTime() > end) {
                // Judged as it is: the ledger will tell what is stuck.
                return;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private static boolean isQuiet(PairSuite suite) {
        try {
            long written = suite.count(PairSuite.WRITER_DATABASE, "select count(*) from written");
            return suite.count(PairSuite.WRITER_DATABASE, "select count(*) from outbox where state = 'WAITING'") == 0
                    && suite.count(PairSuite.READER_DATABASE, "select count(distinct write_id) from applied")
                            >= written;
        } catch (SQLException away) {
            return false;
        }
    }

    private static LedgerCheck check(PairSuite suite, Path ledger, TopicContent.Mark before)
            throws SQLException, IOException {
        try (Connection writer = suite.postgres().connect(PairSuite.WRITER_DATABASE);
                Connection reader = suite.postgres().connect(PairSuite.READER_DATABASE)) {
            return new LedgerCheck(
                    ledger, writer, reader, TopicContent.since(suite.kafka().bootstrapServers(), before));
        }
    }
}
