package vn.caunoi.problem;

import java.time.Duration;
import java.util.List;

/**
 * Somebody tries too often what must not be tried often. Answered with 429 and {@code Retry-After}; heals by waiting.
 */
public final class TooManyRequests extends DomainException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooManyRequests(Duration wait, String detail) {
        super("too-many-requests", detail, List.of());
        seconds = Math.max(1, wait.toSeconds());
    }

    /** Seconds until it is worth trying again. */
    public long seconds() {
        return seconds;
    }
}
