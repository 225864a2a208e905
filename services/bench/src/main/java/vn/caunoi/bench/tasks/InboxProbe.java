package vn.caunoi.bench.tasks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.process.RegistryClient;

/** Looks by HTTP when a matter stands in its agency's inbox; for a sample, because looking is work too. */
final class InboxProbe implements AutoCloseable {

    private static final long LOOK_MILLIS = 20;
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final RegistryClient admin;
    private final ExecutorService lookers = Executors.newFixedThreadPool(4);
    private final List<Future<Double>> looks = new ArrayList<>();

    InboxProbe(RegistryClient admin) {
        this.admin = admin;
    }

    /** Begins to look; the clock runs from now. */
    void watch(UUID matter, UUID agency) {
        long began = System.nanoTime();
        looks.add(lookers.submit(() -> look(matter, agency, began) / 1e6));
    }

    /**
     * How long each took, from when it was sent; waits for the last.
     *
     * @throws ExecutionException when one of them never came: without it the others would tell a better tale
     */
    double[] millis() throws InterruptedException, ExecutionException {
        double[] millis = new double[looks.size()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = looks.get(i).get();
        }
        return millis;
    }

    @Override
    public void close() {
        lookers.shutdownNow();
    }

    private long look(UUID matter, UUID agency, long began) throws IOException, InterruptedException {
        while (!admin.get("tasks?state=OPEN&size=100&agency=" + agency).body().contains(matter.toString())) {
            if (System.nanoTime() - began > LIMIT_NANOS) {
                throw new IllegalStateException("Not in the inbox: " + matter);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return System.nanoTime() - began;
    }
}
