package vn.caunoi.bench.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at a fixed rate whatever comes back, and counts each answer from the moment it should have been asked for: a
 * slow answer does not hide the ones that had to wait behind it. One client for all windows: what a cold client costs
 * at its start belongs to no candidate.
 */
public final class OpenLoop {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What was measured.
     *
     * @param p50 median in milliseconds
     * @param p95 95th percentile in milliseconds
     * @param p99 99th percentile in milliseconds
     */
    public record Latency(double p50, double p95, double p99) {}

    /** Asks one address. */
    public Latency measure(String url, int perSecond, int seconds) {
        return measure(List.of(url), perSecond, seconds);
    }

    /** Asks these addresses in turn. */
    public Latency measure(List<String> urls, int perSecond, int seconds) {
        List<HttpRequest> requests = urls.stream()
                .map(url -> HttpRequest.newBuilder(URI.create(url)).build())
                .toList();
        int total = perSecond * seconds;
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long[] nanos = new long[total];
        CompletableFuture<?>[] answers = new CompletableFuture<?>[total];
        long start = System.nanoTime();
        for (int i = 0; i < total; i++) {
            int number = i;
            long due = start + i * step;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers[i] = http.sendAsync(requests.get(i % requests.size()), HttpResponse.BodyHandlers.discarding())
                    .thenAccept(response -> {
                        if (response.statusCode() != 200) {
                            throw new IllegalStateException("status " + response.statusCode());
                        }
                        nanos[number] = System.nanoTime() - due;
                    });
        }
        CompletableFuture.allOf(answers).join();
        Arrays.sort(nanos);
        return new Latency(millis(nanos[total / 2]), millis(nanos[total * 95 / 100]), millis(nanos[total * 99 / 100]));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
