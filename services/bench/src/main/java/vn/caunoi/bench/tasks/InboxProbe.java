package vn.caunoi.bench.tasks;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.holiday.AdminClient;

/** Looks by HTTP when a matter stands in its agency's inbox; for a sample, because looking is work too. */
final class InboxProbe implements AutoCloseable {

    private static final long LOOK_MILLIS = 20;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final AdminClient admin;
    private final ExecutorService lookers = Executors.newFixedThreadPool(4);
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

    InboxProbe(AdminClient admin) {
        this.admin = admin;
    }

    /** Begins to look; the clock runs from now. */
    void watch(UUID matter, UUID agency) {
        long began = System.nanoTime();
        lookers.execute(() -> millis.add(look(matter, agency, began) / 1e6));
    }

    /** How long each took, from when it was sent. */
    List<Double> millis() {
        return List.copyOf(millis);
    }

    @Override
    public void close() throws InterruptedException {
        lookers.shutdown();
        if (!lookers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Tasks are not in the inbox after a minute");
        }
    }

    private long look(UUID matter, UUID agency, long began) {
        try {
            while (!admin.get("tasks?state=OPEN&size=100&agency=" + agency)
                    .body()
                    .contains(matter.toString())) {
                if (System.nanoTime() - began > LIMIT_NANOS) {
                    throw new IllegalStateException("Not in the inbox: " + matter);
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            return System.nanoTime() - began;
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }
}
