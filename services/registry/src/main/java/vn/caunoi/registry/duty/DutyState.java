package vn.caunoi.registry.duty;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadline.Verdict;

/** How a duty stands. */
public enum DutyState {
    /** Not done, and still in time or without any time. */
    OPEN,
    /** Not done, and the time is over. */
    OVERDUE,
    /** Not done after the computed time, but the rule is not sure enough to accuse anybody. */
    DOUBTFUL,
    /** Done, and nobody can say it was late. */
    FULFILLED,
    /** Done after the time. */
    LATE,
    /** Never done, and pointless now that the assignment has ended. */
    LAPSED;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == OVERDUE || this == DOUBTFUL;
    }

    /**
     * Where a duty stands at a moment.
     *
     * @param clock empty when no rule set a time
     * @param fulfilledAt when it was done; null when it was not, as far as that moment knows
     * @param endedAt when what it is about ended; null while it lasts
     */
    public static DutyState at(
            Instant moment, Optional<Deadline> clock, @Nullable Instant fulfilledAt, @Nullable Instant endedAt) {
        if (fulfilledAt != null) {
            return clock.filter(due -> due.judge(fulfilledAt) == Verdict.LATE).isPresent() ? LATE : FULFILLED;
        }
        if (endedAt != null && !endedAt.isAfter(moment)) {
            return LAPSED;
        }
        return clock.map(due -> undone(due.judge(moment))).orElse(OPEN);
    }

    /**
     * Where a duty stands that was not done.
     *
     * @param now how it would be judged if it were done now
     */
    public static DutyState undone(Verdict now) {
        return switch (now) {
            case ON_TIME -> OPEN;
            case LATE -> OVERDUE;
            case UNCERTAIN -> DOUBTFUL;
        };
    }
}
