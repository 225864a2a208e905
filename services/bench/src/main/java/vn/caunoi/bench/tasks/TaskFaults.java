package vn.caunoi.bench.tasks;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;

/**
 * {@code task-faults [rounds] [seed]}: issues and emergencies at 100 a second while the broker, then the registry, is
 * killed. Judged from the database and the dead letters alone: every event that was sent has its task, and has one.
 */
public final class TaskFaults implements Benchmark {

    private static final int PER_SECOND = 100;
    private static final int SECONDS = 15;
    private static final long QUIET_LIMIT_NANOS = TimeUnit.MINUTES.toNanos(3);

    @Override
    public String name() {
        return "task-faults";
    }

    @Override
    public String summary() {
        return "kills the broker and the registry at 100 events/s; every task exactly once";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = arguments.isEmpty() ? 1 : Integer.parseInt(arguments.get(0));
        long seed = arguments.size() > 1 ? Long.parseLong(arguments.get(1)) : System.nanoTime();
        System.out.printf("seed %d%n", seed);
        Random random = new Random(seed);
        try (TaskSuite suite = TaskSuite.start()) {
            List<UUID> agencies = suite.agencies();
            for (int round = 1; round <= rounds; round++) {
                run(suite, agencies, "round %d, broker killed".formatted(round), random, report, () -> {
                    suite.kafka().kill();
                    pause(random, 4_000);
                    suite.kafka().restart();
                });
                run(suite, agencies, "round %d, registry killed".formatted(round), random, report, () -> {
                    suite.killRegistry();
                    pause(random, 1_000);
                    suite.startRegistryAgain();
                });
            }
            report.note("logs: " + suite.folder());
        }
        report.note("one event in twenty is sent twice; kill -9 keeps the page cache");
    }

    private interface Strike {
        void now() throws InterruptedException;
    }

    private static void run(
            TaskSuite suite, List<UUID> agencies, String what, Random random, Report report, Strike strike)
            throws Exception {
        suite.clear();
        DeadLetters before = DeadLetters.of(suite);
        int sent;
        try (Tidings tidings = new Tidings(suite.kafka().bootstrapServers(), agencies, random.nextLong())) {
            Thread striking = new Thread(
                    () -> {
                        try {
                            pause(random, 3_000);
                            strike.now();
                        } catch (InterruptedException hurried) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    "striking");
            striking.start();
            tidings.send(PER_SECOND, SECONDS, null);
            striking.join();
            sent = tidings.sentAtNanos().size();
            awaitTasks(suite, sent);
            List<UUID> matters = suite.matters();
            Map<UUID, Long> tasksOf = matters.stream().collect(groupingBy(identity(), counting()));
            long missing = tidings.sentAtNanos().keySet().stream()
                    .filter(matter -> tasksOf.getOrDefault(matter, 0L) != 1)
                    .count();
            int tasks = matters.size();
            long laidAside = DeadLetters.of(suite).since(before);
            report.holds(
                    what,
                    "%d tasks, one each, nothing laid aside".formatted(sent),
                    "%d tasks, %d events without exactly one, %d laid aside".formatted(tasks, missing, laidAside),
                    tasks == sent && missing == 0 && laidAside == 0);
            System.out.printf(
                    "%s: %d sent, %d tasks, %d wrong, %d laid aside%n", what, sent, tasks, missing, laidAside);
        }
    }

    /** Returns when all are there, or when nobody would wait any longer: it is judged as it is then. */
    private static void awaitTasks(TaskSuite suite, int wanted) throws InterruptedException, SQLException {
        long end = System.nanoTime() + QUIET_LIMIT_NANOS;
        while (suite.count("select count(*) from task") < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private static void pause(Random random, int upToMillis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(upToMillis));
    }
}
