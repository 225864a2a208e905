package vn.caunoi.registry.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Open clocks computed again after the calendar changed.
 *
 * @param total clocks there are to compute; absent until the work begins
 * @param done clocks computed so far
 * @param moved how many of them got another due time
 * @param completedAt when the last one was done
 */
public record RerunView(
        long revision,
        State state,
        Instant startedAt,
        @Nullable Long total,
        long done,
        long moved,
        @Nullable Instant completedAt) {

    /** How far it is. */
    @Schema(name = "RerunState")
    public enum State {
        RUNNING,
        COMPLETED,
        /** A newer change took over before the end. */
        REPLACED
    }

    static RerunView of(ClockRerun rerun) {
        return new RerunView(
                rerun.revision(),
                state(rerun),
                rerun.startedAt(),
                rerun.total(),
                rerun.done(),
                rerun.moved(),
                rerun.completedAt());
    }

    private static State state(ClockRerun rerun) {
        if (rerun.completedAt() != null) {
            return State.COMPLETED;
        }
        return rerun.closedAt() == null ? State.RUNNING : State.REPLACED;
    }
}
