package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.office.OfficialMail;

/**
 * What must hold when somebody proposes an assignment, and must hold still when somebody else confirms it: days lie
 * between the two, and whatever the proposal leans on may have changed.
 *
 * <p>Overlaps are not asked about here; {@link Succession} and the database guard them.
 */
@ApplicationScoped
class AssignmentCheck {

    private final AssignmentRepository assignments;
    private final UnavailabilityRepository unavailabilities;
    private final PostRepository posts;
    private final SpeakingLaw law;
    private final OfficialMail mail;

    @Inject
    AssignmentCheck(
            AssignmentRepository assignments,
            UnavailabilityRepository unavailabilities,
            PostRepository posts,
            SpeakingLaw law,
            OfficialMail mail) {
        this.assignments = assignments;
        this.unavailabilities = unavailabilities;
        this.posts = posts;
        this.law = law;
        this.mail = mail;
    }

    /** What the command alone tells. */
    void permit(AgencySummary agency, AssignSpokesperson command) {
        requireOfficial(command.email());
        law.permit(agency.kind(), command);
    }

    /**
     * Finds the head who signed, and the absence during which this one would speak.
     *
     * @param authorisedBy the head's assignment; the head in office at the signing when null
     * @param atOnce whether nobody will look at it again
     */
    Uni<Void> onRecording(Assignment next, @Nullable UUID authorisedBy, boolean atOnce) {
        return authorise(next, authorisedBy).chain(() -> standIn(next, atOnce));
    }

    private Uni<Void> authorise(Assignment next, @Nullable UUID authorisedBy) {
        if (next.kind() != SpokespersonKind.CASE_AUTHORISED) {
            return Uni.createFrom().voidItem();
        }
        return (authorisedBy == null
                        ? assignments.findHeadAt(next.agencyId(), next.decidedAt())
                        : assignments.findOf(next.agencyId(), authorisedBy))
                .onItem()
                .ifNull()
                .failWith(HeadNotInOffice::new)
                .invoke(head -> law.permitAuthorising(head, next.decidedAt()))
                .invoke(next::signedBy)
                .replaceWithVoid();
    }

    /**
     * Looks at a proposal again, as the second person is about to confirm it.
     *
     * <p>Fails with {@link AgencyDidNotExist}, {@link MailNotOfficial}, {@link OfficerNotAuthorisable},
     * {@link HeadNotInOffice}, {@link SubDelegation}, {@link StandInOutside}, {@link AbsenceNotConfirmed} or
     * {@link NotRegularThen}.
     */
    Uni<Void> onConfirming(Assignment proposal, AgencySummary agency, Instant now) {
        proposal.requireStanding(agency, now);
        requireOfficial(proposal.email());
        return proposal.kind() != SpokespersonKind.CASE_AUTHORISED
                ? Uni.createFrom().voidItem()
                : posts.require(proposal.postId())
                        .invoke(post -> law.permitOfficer(agency.kind(), post.kind(), proposal.decidedAt()))
                        .chain(() -> requireHead(proposal, now))
                        .chain(() -> standIn(proposal, true));
    }

    /** The head signed in office, and is in office when the authorisation begins to count, unless it is history. */
    private Uni<Void> requireHead(Assignment proposal, Instant now) {
        Instant counts = proposal.validFrom().isAfter(now) ? proposal.validFrom() : now;
        UUID signedBy = proposal.authorisedBy();
        return (signedBy == null
                        ? Uni.createFrom().<@Nullable Assignment>nullItem()
                        : assignments.findOf(proposal.agencyId(), signedBy))
                .onItem()
                .ifNull()
                .failWith(HeadNotInOffice::new)
                .invoke(head -> {
                    law.permitAuthorising(head, proposal.decidedAt());
                    if (proposal.coversTime(counts) && !head.speaksAt(counts)) {
                        throw new HeadNotInOffice();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> standIn(Assignment next, boolean inForce) {
        UUID wanted = next.standsInFor();
        return wanted == null
                ? Uni.createFrom().voidItem()
                : unavailabilities
                        .findOf(next.agencyId(), wanted)
                        .onItem()
                        .ifNull()
                        .failWith(StandInOutside::new)
                        .chain(absence -> {
                            if (!absence.covers(next.validFrom(), next.validTo())) {
                                throw new StandInOutside();
                            }
                            if (inForce && !absence.isInForce()) {
                                throw new AbsenceNotConfirmed();
                            }
                            return assignments.requireOf(next.agencyId(), absence.assignmentId());
                        })
                        .invoke(regular -> {
                            if (!regular.speaksAt(next.validFrom())) {
                                throw new NotRegularThen();
                            }
                        })
                        .replaceWithVoid();
    }

    private void requireOfficial(String email) {
        if (!mail.isOfficial(email)) {
            throw new MailNotOfficial();
        }
    }
}
