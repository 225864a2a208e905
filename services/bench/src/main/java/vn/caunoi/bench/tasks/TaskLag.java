package vn.caunoi.bench.tasks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.events.AppliedListener;
import vn.caunoi.bench.events.Machine;
import vn.caunoi.bench.events.Percentile;
import vn.caunoi.bench.process.Registry;

/**
 * {@code task-lag [rounds] [seconds]}: from an event sent, an issue raised or an emergency issued, to its task in the
 * inbox, at 100 events per second.
 *
 * <p>Measured from outside: for every event the clock stops when the database tells, after the commit, that the task is
 * there; for a sample also when the agency's inbox shows it by HTTP.
 */
public final class TaskLag implements Benchmark {

    private static final int PER_SECOND = 100;
    private static final int WARM_UP_SECONDS = 20;
    private static final double P99_MILLIS = 1_000;

    /** One in so many is looked for by HTTP as well. */
    private static final int SAMPLE = 50;

    @Override
    public String name() {
        return "task-lag";
    }

    @Override
    public String summary() {
        return "issue raised or emergency issued to task in the inbox at 100 events/s, p99 ≤ 1 s";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = arguments.isEmpty() ? 3 : Integer.parseInt(arguments.get(0));
        int seconds = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 30;
        double[] p50 = new double[rounds];
        double[] p99 = new double[rounds];
        double[] inbox = new double[rounds];
        double[] reached = new double[rounds];
        report.note(Machine.load());
        try (TaskSuite suite = TaskSuite.start()) {
            List<UUID> agencies = suite.agencies();
            Collections.shuffle(agencies, new Random(7));
            measure(suite, agencies, WARM_UP_SECONDS);
            for (int round = 0; round < rounds; round++) {
                suite.clear();
                Measured measured = measure(suite, agencies, seconds);
                p50[round] = measured.p50();
                p99[round] = measured.p99();
                inbox[round] = measured.shownP99();
                reached[round] = measured.perSecond();
                System.out.printf(
                        "round %d: %d events, stored p50 %.0f ms, p99 %.0f ms; shown by HTTP p99 %.0f ms%n",
                        round + 1, measured.events(), p50[round], p99[round], inbox[round]);
                long tasks = suite.count("select count(*) from task");
                report.holds(
                        "round %d, one task for each event".formatted(round + 1),
                        String.valueOf(measured.events()),
                        String.valueOf(tasks),
                        tasks == measured.events());
            }
        }
        report.atLeast("events sent", 0.9 * PER_SECOND, "events/s", reached);
        report.figure("event to stored task, p50", "ms", p50);
        report.atMost("event to stored task, p99", P99_MILLIS, "ms", p99);
        report.atMost("event to task shown by the inbox, p99 of a sample", P99_MILLIS, "ms", inbox);
        report.note("half issues, half emergencies; one in twenty sent twice");
        report.note("driver, registry, PostgreSQL with fsync and the broker share one machine");
    }

    /** Of one round, in milliseconds: until the task is stored, and until the inbox shows it. */
    private record Measured(int events, double p50, double p99, double shownP99, double perSecond) {}

    private static Measured measure(TaskSuite suite, List<UUID> agencies, int seconds) throws Exception {
        try (AppliedListener listener = new AppliedListener(suite.postgres().connect(Registry.DATABASE));
                InboxProbe probe = new InboxProbe(suite.admin());
                Tidings tidings = new Tidings(suite.kafka().bootstrapServers(), agencies, new Random().nextLong())) {
            int[] count = {0};
            long began = System.nanoTime();
            tidings.send(PER_SECOND, seconds, (matter, agency) -> {
                if (count[0]++ % SAMPLE == 0) {
                    probe.watch(matter, agency);
                }
            });
            double perSecond = count[0] * 1e9 / (System.nanoTime() - began);
            Map<UUID, Long> sent = tidings.sentAtNanos();
            Map<UUID, Long> applied = listener.awaitAll(sent.keySet());
            double[] stored = sent.entrySet().stream()
                    .mapToDouble(each -> (applied.getOrDefault(each.getKey(), 0L) - each.getValue()) / 1e6)
                    .toArray();
            return new Measured(
                    stored.length,
                    Percentile.of(stored, 0.50),
                    Percentile.of(stored, 0.99),
                    Percentile.of(probe.millis(), 0.99),
                    perSecond);
        }
    }
}
