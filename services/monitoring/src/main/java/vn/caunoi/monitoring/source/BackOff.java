package vn.caunoi.monitoring.source;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a source is due again. Pure: state and clock in, time out.
 *
 * <p>A source that works is asked at its interval. One that fails is asked ever more rarely, doubling up to a cap, and
 * never given up: sites come back. What the site itself asks for only lengthens the wait. Jitter keeps sources that
 * failed together from coming back together.
 *
 * @param interval between fetches of a working source
 * @param first wait after a first failure
 * @param longest wait after many
 */
public record BackOff(Duration interval, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;
    private static final double JITTER = 0.2;

    /** When a source that was just read is due. */
    public Instant afterSuccess(Instant now, RandomGenerator random) {
        return now.plus(jittered(interval, random));
    }

    /**
     * When a source that just failed is due.
     *
     * @param failures in a row, this one included
     * @param asked how long the site asked us to stay away
     */
    public Instant afterFailure(Instant now, int failures, @Nullable Duration asked, RandomGenerator random) {
        Duration wait = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        wait = wait.compareTo(longest) > 0 ? longest : wait;
        wait = jittered(wait, random);
        return now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait);
    }

    private static Duration jittered(Duration wait, RandomGenerator random) {
        double factor = 1 + JITTER * random.nextDouble();
        return Duration.ofMillis((long) (wait.toMillis() * factor));
    }
}
