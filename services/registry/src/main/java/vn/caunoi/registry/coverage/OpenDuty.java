package vn.caunoi.registry.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.duty.DutyOwner;
import vn.caunoi.registry.duty.DutyState;
import vn.caunoi.registry.task.TaskKind;

/**
 * Something an agency still has to see to, whatever kind it is.
 *
 * @param id stable while it is open
 * @param subject the person or the matter it is about; absent where the agency says it all
 * @param subjectId the task it is about; absent for other kinds
 * @param taskKind what kind of matter the task is; absent for other kinds of duties
 * @param since since when it is open: its age counts from here
 * @param clock absent where neither law nor province sets a time
 * @param state DOUBTFUL when the time is over by a rule that only reminds
 */
public record OpenDuty(
        String id,
        OpenDutyKind kind,
        OpenDutyReason reason,
        UUID agencyId,
        String agencyName,
        DutyOwner owner,
        @Nullable String subject,
        @Nullable UUID subjectId,
        @Nullable TaskKind taskKind,
        Instant since,
        @Nullable ClockView clock,
        DutyState state) {

    /** What is due first comes first; what has no time comes last, the oldest first. */
    static final Comparator<OpenDuty> DUE_FIRST = Comparator.<OpenDuty, Instant>comparing(
                    duty -> duty.clock == null ? Instant.MAX : duty.clock.dueAt())
            .thenComparing(OpenDuty::since)
            .thenComparing(OpenDuty::id);

    /** Whether its time is over, surely or not. */
    public boolean isOver() {
        return state == DutyState.OVERDUE || state == DutyState.DOUBTFUL;
    }
}
