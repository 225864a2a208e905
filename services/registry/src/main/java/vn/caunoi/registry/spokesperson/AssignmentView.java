package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the agency's own staff see it: proposed, coming, present or past, with its publication clock.
 *
 * @param endedAt the same as {@code validTo}
 * @param publishedAt absent while nobody has confirmed it
 * @param publication absent for what was rejected or withdrawn
 * @param validFrom first moment of the role; may lie in the future
 * @param validTo first moment after the role; absent while no end is known
 * @param authorisedBy the assignment of the head who signed the authorisation
 * @param standsInFor the unavailability during which this one speaks instead
 * @param proposedBy login name of whoever recorded it
 * @param settledBy login name of whoever confirmed, rejected or withdrew it
 * @param settledReason why it was rejected
 * @param end the last end before its time that anybody proposed
 * @param irregularity what is odd about it under the law of its day
 * @param version for {@code If-Match}
 */
public record AssignmentView(
        UUID id,
        UUID agencyId,
        String agencyName,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt,
        @Nullable PublicationView publication,
        ProposalState state,
        UUID postId,
        UUID personId,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String matter,
        @Nullable String authorisationDocument,
        @Nullable UUID authorisedBy,
        @Nullable UUID standsInFor,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledReason,
        @Nullable EndingView end,
        @Nullable Irregularity irregularity,
        int version) {

    static AssignmentView of(
            Assignment assignment,
            String agencyName,
            @Nullable PublicationView publication,
            @Nullable Irregularity irregularity) {
        return new AssignmentView(
                assignment.id(),
                assignment.agencyId(),
                agencyName,
                assignment.kind(),
                assignment.personName(),
                assignment.position(),
                assignment.phone(),
                assignment.email(),
                assignment.decisionNumber(),
                assignment.decidedAt(),
                assignment.validTo(),
                assignment.publishedAt(),
                publication,
                assignment.state(),
                assignment.postId(),
                assignment.personId(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.matter(),
                assignment.authorisationDocument(),
                assignment.authorisedBy(),
                assignment.standsInFor(),
                assignment.proposal().recordedBy(),
                assignment.proposal().recordedAt(),
                assignment.proposal().settledBy(),
                assignment.proposal().settledAt(),
                assignment.proposal().settledReason(),
                assignment.ending() == null ? null : EndingView.of(assignment.ending()),
                irregularity,
                assignment.version());
    }
}
