package vn.caunoi.registry.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/**
 * A publication an agency owes or has made.
 *
 * @param owner who has to see to it
 * @param clock absent when no rule set a time on the day of the decision
 * @param fulfilledAt when it was published there
 * @param proof absent while there is none, and for the province's own list and feed, which prove themselves
 * @param withdrawnProofs what was taken back as wrong, the earliest first
 * @param mayProve whether a proof can still be recorded
 */
public record DutyView(
        UUID assignmentId,
        Channel channel,
        UUID agencyId,
        String agencyName,
        String personName,
        SpokespersonKind kind,
        String decisionNumber,
        Instant decidedAt,
        @Nullable Instant endedAt,
        DutyOwner owner,
        DutyState state,
        @Nullable ClockView clock,
        @Nullable Instant fulfilledAt,
        @Nullable ProofView proof,
        List<ProofView> withdrawnProofs,
        boolean mayProve) {

    static DutyView of(PublicationDuty duty, String agencyName, Instant now) {
        DutyState state = duty.stateAt(now);
        return new DutyView(
                duty.term().id(),
                duty.channel(),
                duty.term().agencyId(),
                agencyName,
                duty.term().personName(),
                duty.term().kind(),
                duty.term().decisionNumber(),
                duty.term().decidedAt(),
                duty.term().to(),
                duty.owner(),
                state,
                duty.clock().map(ClockView::of).orElse(null),
                duty.fulfilledAt(),
                duty.proof(),
                duty.withdrawn(),
                state.isOpen() && !duty.provesItself());
    }
}
