package vn.caunoi.gateway.edge;

import java.util.concurrent.TimeUnit;

/** Allows a burst, then a steady pace. Time is handed in, so that a test can run an hour in a moment. */
final class TokenBucket {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Pace pace;
    private double tokens;
    private long filledAt;

    TokenBucket(Pace pace, long now) {
        this.pace = pace;
        this.tokens = pace.burst();
        this.filledAt = now;
    }

    /** Takes one token if there is one. */
    synchronized boolean tryTake(long now) {
        fill(now);
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** Whether forgetting this bucket would change nothing. */
    synchronized boolean isFull(long now) {
        fill(now);
        return tokens >= pace.burst();
    }

    synchronized Standing standing(long now) {
        fill(now);
        return new Standing(
                pace.burst(), (int) tokens, secondsUntil(Math.min(1, pace.burst())), secondsUntil(pace.burst()));
    }

    private int secondsUntil(double level) {
        return tokens >= level ? 0 : (int) Math.ceil((level - tokens) / pace.perSecond());
    }

    private void fill(long now) {
        // The clock is monotonic, but threads may report out of order.
        double passed = Math.max(0, now - filledAt);
        tokens = Math.min(pace.burst(), tokens + passed / NANOS * pace.perSecond());
        filledAt = Math.max(filledAt, now);
    }

    /**
     * What a client is told about its bucket.
     *
     * @param limit requests at most at once
     * @param remaining requests left right now
     * @param retryAfter seconds until the next one is accepted
     * @param reset seconds until the whole limit is there again
     */
    record Standing(int limit, int remaining, int retryAfter, int reset) {}
}
