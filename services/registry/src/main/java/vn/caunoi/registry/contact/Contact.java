package vn.caunoi.registry.contact;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadline.Verdict;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/**
 * How a published contact stands.
 *
 * @param confirmedAt when somebody last said it was right; null when nobody has been asked yet
 * @param due until when it counts as right; empty where the province has no such policy
 * @param trouble why mails do not help; null when nothing is known against them
 */
public record Contact(
        SpeakingTerm term, @Nullable Instant confirmedAt, Optional<Deadline> due, @Nullable ContactTrouble trouble) {

    public ContactState stateAt(Instant moment) {
        Verdict verdict = due.map(deadline -> deadline.judge(moment)).orElse(Verdict.ON_TIME);
        return switch (verdict) {
            case ON_TIME -> ContactState.FRESH;
            case LATE -> ContactState.OVERDUE;
            case UNCERTAIN -> ContactState.STALE;
        };
    }

    /** Whether somebody has to see to it. */
    public boolean isOpenAt(Instant moment) {
        return trouble != null || stateAt(moment).isOver();
    }
}
