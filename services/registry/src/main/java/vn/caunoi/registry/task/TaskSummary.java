package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.calendar.DueMove;

/**
 * A task in a list.
 *
 * @param kind what kind of matter it is about
 * @param subjectId the matter, in the feature of its kind
 * @param role whether the agency answers or contributes
 * @param issueId the public issue in monitoring that opened it; absent for other kinds
 * @param origin how the public issue reached the agency; absent for other kinds
 * @param receivedAt when the agency received it; the moment that set the clock going stands in the clock
 * @param clock absent where the law sets no time, or not yet
 * @param closedAt when it ended; absent while it is open
 * @param verdict whether it ended in time; absent while it is open and where no time was set
 */
public record TaskSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        TaskKind kind,
        UUID subjectId,
        TaskRole role,
        @Nullable UUID issueId,
        String title,
        @Nullable TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Instant closedAt,
        Deadline.@Nullable Verdict verdict,
        @Nullable String articleTitle,
        @Nullable String articleUrl,
        @Nullable String sourceName) {

    /** The same task with the history of its clock. */
    TaskSummary movedBy(List<DueMove> moves) {
        return new TaskSummary(
                id,
                agencyId,
                agencyName,
                kind,
                subjectId,
                role,
                issueId,
                title,
                origin,
                state,
                receivedAt,
                clock == null ? null : clock.movedBy(moves),
                closedAt,
                verdict,
                articleTitle,
                articleUrl,
                sourceName);
    }
}
