package vn.caunoi.registry.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a change of the calendar would move; nothing is changed by asking.
 *
 * @param revision the state of the calendar that was looked at
 * @param open clocks that run
 * @param later clocks that would be due later
 * @param earlier clocks that would be due earlier
 * @param most the clocks that would move furthest, what is due first among equals first
 */
public record CalendarPreview(long revision, long open, long later, long earlier, List<MovedClock> most) {

    /** A clock that would move. */
    @Schema(name = "MovedClock")
    public record MovedClock(
            ClockKind kind,
            UUID id,
            String title,
            UUID agencyId,
            String agencyName,
            Instant oldDueAt,
            Instant newDueAt) {

        Duration distance() {
            return Duration.between(oldDueAt, newDueAt).abs();
        }
    }
}
