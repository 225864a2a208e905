package vn.caunoi.bench.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.pair.Load;
import vn.caunoi.bench.pair.PairSuite;

/**
 * {@code lag [rounds] [seconds]}: from the answer to a request in one service to its effect in the other's database, at
 * 100 requests per second.
 *
 * <p>Measured from outside: the clock starts when the 2xx arrives and stops when the database tells, after the commit,
 * that the effect is there.
 */
public final class Lag implements Benchmark {

    private static final int PER_SECOND = 100;
    private static final int WARM_UP_SECONDS = 20;
    private static final double P50_MILLIS = 100;
    private static final double P99_MILLIS = 500;

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public String summary() {
        return "HTTP 2xx to effect in the other service's database at 100 events/s, p99 ≤ 500 ms";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = arguments.isEmpty() ? 3 : Integer.parseInt(arguments.get(0));
        int seconds = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 30;
        double[] p50 = new double[rounds];
        double[] p99 = new double[rounds];
        double[] reached = new double[rounds];
        report.note(Machine.load());
        try (PairSuite suite = PairSuite.start()) {
            suite.writer().start();
            suite.reader().start();
            measure(suite, "warm-up", WARM_UP_SECONDS);
            for (int round = 0; round < rounds; round++) {
                double[] lags = measure(suite, "round-" + (round + 1), seconds);
                p50[round] = Percentile.of(lags, 0.50);
                p99[round] = Percentile.of(lags, 0.99);
                reached[round] = (double) lags.length / seconds;
                System.out.printf(
                        "round %d: %d events, p50 %.0f ms, p99 %.0f ms%n",
                        round + 1, lags.length, p50[round], p99[round]);
            }
        }
        // Two in a hundred are refused on purpose. Below the bar the machine was too busy and the lag says nothing.
        report.atLeast("acknowledged", 0.9 * PER_SECOND, "events/s", reached);
        report.atMost("lag p50 at %d events/s".formatted(PER_SECOND), P50_MILLIS, "ms", p50);
        report.atMost("lag p99 at %d events/s".formatted(PER_SECOND), P99_MILLIS, "ms", p99);
        report.note("driver, two services, PostgreSQL with fsync and the broker share one machine");
    }

    private static double[] measure(PairSuite suite, String name, int seconds) throws Exception {
        Path ledger = suite.folder().resolve("lag-" + name + ".csv");
        long seed = new Random().nextLong();
        try (AppliedListener listener = new AppliedListener(suite.postgres().connect(PairSuite.READER_DATABASE));
                Load load = new Load(suite.writer().uri("/writes"), ledger, seed)) {
            load.start(PER_SECOND);
            TimeUnit.SECONDS.sleep(seconds);
            load.stop();
            Map<UUID, Long> acked = load.ackedAtNanos();
            Map<UUID, Long> applied = listener.awaitAll(acked.keySet());
            return acked.entrySet().stream()
                    .mapToDouble(
                            write -> Math.max(0, applied.getOrDefault(write.getKey(), 0L) - write.getValue()) / 1e6)
                    .toArray();
        }
    }
}
