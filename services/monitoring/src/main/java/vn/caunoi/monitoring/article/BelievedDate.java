package vn.caunoi.monitoring.article;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we believe of the time a site claims: servers live in 2041, zones are missing, dates are bumped. */
final class BelievedDate {

    /** Clocks may differ a little; an article is not published after it was seen. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    /** Older than the web in Vietnam: an empty or broken date. */
    private static final Instant EARLIEST = Instant.parse("1997-11-19T00:00:00Z");

    private BelievedDate() {}

    static Instant of(@Nullable Instant claimed, Instant firstSeen) {
        if (claimed == null || claimed.isBefore(EARLIEST)) {
            return firstSeen;
        }
        return claimed.isAfter(firstSeen.plus(MARGIN)) ? firstSeen : claimed;
    }
}
