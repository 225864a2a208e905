package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.feed.FeedAgency;
import vn.caunoi.registry.feed.FeedDecision;
import vn.caunoi.registry.feed.FeedLedger;
import vn.caunoi.registry.feed.FeedSpokesperson;
import vn.caunoi.registry.feed.RecordKind;

/** What is told of an assignment: to its agency's staff, to the trail of changes, and once confirmed to the nation. */
@ApplicationScoped
class AssignmentChronicle {

    private static final String ENTITY = "assignment";

    private final SpeakingLaw law;
    private final AuditTrail audit;
    private final FeedLedger feed;
    private final Clock clock;

    @Inject
    AssignmentChronicle(SpeakingLaw law, AuditTrail audit, FeedLedger feed, Clock clock) {
        this.law = law;
        this.audit = audit;
        this.feed = feed;
        this.clock = clock;
    }

    /** Tells a change, inside its transaction. Proposals stay inside the province. */
    Uni<Void> tell(String action, @Nullable AssignmentView before, Assignment changed, AgencySummary agency) {
        return note(action, before, changed, agency)
                .chain(() -> changed.state() == ProposalState.CONFIRMED
                        ? tellNation(changed, agency)
                        : Uni.createFrom().voidItem());
    }

    /** Notes what the nation need not know: nothing of what is published has changed. */
    Uni<Void> note(String action, @Nullable AssignmentView before, Assignment changed, AgencySummary agency) {
        return audit.record(action, ENTITY, changed.id(), agency.id(), before, view(changed, agency));
    }

    /** Tells the national feed alone of somebody who is confirmed. Who was to speak and never will is taken back. */
    Uni<Void> tellNation(Assignment confirmed, AgencySummary agency) {
        return confirmed.cameToNothing()
                ? feed.remove(RecordKind.SPOKESPERSON, confirmed.id())
                : feed.put(RecordKind.SPOKESPERSON, confirmed.id(), published(confirmed, agency));
    }

    AssignmentView view(Assignment assignment, AgencySummary agency) {
        return view(assignment, agency.name(), agency.kind());
    }

    AssignmentView view(Assignment assignment, String agencyName, AgencyKind agencyKind) {
        return AssignmentView.of(
                assignment,
                agencyName,
                publication(assignment),
                law.irregularity(agencyKind, assignment.kind(), assignment.decidedAt())
                        .orElse(null));
    }

    private @Nullable PublicationView publication(Assignment assignment) {
        return switch (assignment.state()) {
            case REJECTED, WITHDRAWN -> null;
            case PROPOSED, CONFIRMED ->
                PublicationView.of(
                        law.publication(assignment.kind(), assignment.decidedAt()),
                        assignment.publishedAt(),
                        clock.instant());
        };
    }

    private static FeedSpokesperson published(Assignment assignment, AgencySummary agency) {
        return new FeedSpokesperson(
                new FeedAgency(agency.id(), agency.slug(), agency.name(), agency.unitCode()),
                assignment.kind().name(),
                assignment.personName(),
                assignment.position(),
                assignment.phone(),
                assignment.email(),
                new FeedDecision(assignment.decisionNumber(), assignment.decidedAt()),
                assignment.matter(),
                assignment.validFrom(),
                assignment.validTo(),
                Objects.requireNonNull(assignment.publishedAt(), "confirmed, hence published"));
    }
}
