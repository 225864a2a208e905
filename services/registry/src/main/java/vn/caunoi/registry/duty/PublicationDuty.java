package vn.caunoi.registry.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/**
 * That an assignment has to be published on one channel, and whether it was.
 *
 * @param clock empty when no rule of the day of the decision set a time
 * @param fulfilledAt when it was published there
 * @param withdrawn proofs that were taken back as wrong
 * @param proof what was recorded of it; null for the own list and feed, which prove themselves
 */
public record PublicationDuty(
        SpeakingTerm term,
        Channel channel,
        DutyOwner owner,
        boolean provesItself,
        Optional<Deadline> clock,
        @Nullable Instant fulfilledAt,
        @Nullable ProofView proof,
        List<ProofView> withdrawn) {

    /** How the duty stood at this moment; what was published later does not count yet. */
    public DutyState stateAt(Instant moment) {
        Instant done = fulfilledAt != null && !fulfilledAt.isAfter(moment) ? fulfilledAt : null;
        return DutyState.at(moment, clock, done, term.to());
    }
}
