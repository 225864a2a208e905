package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.calendar.DueMove;

/**
 * A task in a list.
 *
 * @param issueId the public issue in monitoring that opened it
 * @param receivedAt when the agency received it; chose the legal rule and started its clock
 * @param clock absent where the law sets no time
 */
public record TaskSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        UUID issueId,
        String title,
        TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        String articleTitle,
        String articleUrl,
        String sourceName) {

    /** The same task with the history of its clock. */
    TaskSummary movedBy(List<DueMove> moves) {
        return new TaskSummary(
                id,
                agencyId,
                agencyName,
                issueId,
                title,
                origin,
                state,
                receivedAt,
                clock == null ? null : clock.movedBy(moves),
                articleTitle,
                articleUrl,
                sourceName);
    }
}
