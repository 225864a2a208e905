package vn.caunoi.bench.holiday;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.caunoi.bench.process.RegistryClient;

/**
 * Reads the list of tasks at a fixed rate until told to stop, and counts each answer from the moment it should have
 * been asked for.
 */
final class Reader implements AutoCloseable {
    static final int PER_SECOND = 20;

    private static final long STEP = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean stopping;

    private Reader(RegistryClient registry) {
        HttpRequest request = registry.request("tasks?state=OPEN&size=20").build();
        thread = new Thread(() -> run(registry, request), "reader");
        thread.setDaemon(true);
    }

    static Reader start(RegistryClient registry) {
        Reader reader = new Reader(registry);
        reader.thread.start();
        return reader;
    }

    private void run(RegistryClient registry, HttpRequest request) {
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; !stopping; i++) {
            long due = start + i * STEP;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(registry.http()
                    .sendAsync(request, BodyHandlers.discarding())
                    .handle((response, failure) -> {
                        if (failure != null) {
                            failures.add(failure.toString());
                        } else if (response.statusCode() != 200) {
                            failures.add("status " + response.statusCode());
                        }
                        return nanos.add(System.nanoTime() - due);
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    }

    int count() {
        return nanos.size();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** In milliseconds. */
    double percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
