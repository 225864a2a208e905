package vn.caunoi.registry.duty;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.TermService;

/** What has to be published where, whether it was, and the recording of a proof. */
@ApplicationScoped
public class DutyService {

    private final ProofRepository proofs;
    private final DutyPlanner planner;
    private final TermService terms;
    private final AgencyService agencies;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    DutyService(
            ProofRepository proofs,
            DutyPlanner planner,
            TermService terms,
            AgencyService agencies,
            AuditTrail trail,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.proofs = proofs;
        this.planner = planner;
        this.terms = terms;
        this.agencies = agencies;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** The duties of one agency, for those who may look into its affairs. */
    @WithSession
    public Uni<DutyList> ofAgency(UUID agencyId) {
        Instant now = clock.instant();
        return agencies.requireInsight(agencyId).chain(agency -> duties(agency)
                .map(duties -> new DutyList(duties.stream()
                        .map(duty -> DutyView.of(duty, agency.name(), now))
                        .toList())));
    }

    /**
     * The duties of these terms.
     *
     * @param publishingDuties who publishes for each agency that occurs; terms of others are left out
     */
    @WithSession
    public Uni<List<PublicationDuty>> of(List<SpeakingTerm> wanted, Map<UUID, PublishingDuty> publishingDuties) {
        List<SpeakingTerm> concerned = wanted.stream()
                .filter(term -> publishingDuties.containsKey(term.agencyId()))
                .toList();
        return proofs.ofAssignments(concerned.stream().map(SpeakingTerm::id).toList())
                .map(DutyPlanner::index)
                .map(
                        proven -> concerned.stream()
                                .flatMap(term -> planner
                                        .of(term, Objects.requireNonNull(publishingDuties.get(term.agencyId())), proven)
                                        .stream())
                                .toList());
    }

    /**
     * Records that a spokesperson was published on a channel.
     *
     * <p>Fails with {@link DutyNotFound} when the agency has no such assignment or owes no such publication, with
     * {@link DutyAlreadyFulfilled}, {@link DutyProvesItself} or {@link DutyLapsed}, and when the proof breaks a rule.
     */
    @WithTransaction
    public Uni<DutyView> prove(UUID agencyId, UUID assignmentId, Channel channel, ProveDuty command) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId).chain(agency -> duties(agency)
                .map(duties -> require(duties, assignmentId, channel, now))
                .chain(duty -> record(duty, command, now))
                .chain(() -> duties(agency))
                .map(duties -> DutyView.of(find(duties, assignmentId, channel), agency.name(), now)));
    }

    private Uni<Void> record(PublicationDuty duty, ProveDuty command, Instant now) {
        return proofs.persistAndFlush(PublicationProof.of(duty, command, now, caller.username()))
                .onFailure(DatabaseConstraint.broken("publication_proof_once"))
                .transform(twice -> new DutyAlreadyFulfilled())
                .chain(proof -> trail.record(
                        "proven", "publication-duty", proof.id(), duty.term().agencyId(), null, proof.view()))
                .invoke(() -> meters.counter(
                                "registry.duty.proven",
                                "channel",
                                duty.channel().name())
                        .increment());
    }

    /**
     * Takes a wrong proof back: it stays to be seen, and the duty is open again with the clock it always had.
     *
     * <p>Fails with {@link DutyNotFound}, {@link ProofNotFound} or {@link ProofWithdrawn}.
     */
    @WithTransaction
    public Uni<DutyView> withdraw(
            UUID agencyId, UUID assignmentId, Channel channel, UUID proofId, WithdrawProof command) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId).chain(agency -> duties(agency)
                // Whose proof it is follows from the duty.
                .invoke(duties -> find(duties, assignmentId, channel))
                .chain(() -> proofs.requireForChange(proofId, assignmentId, channel))
                .chain(proof -> withdraw(proof, agencyId, command, now))
                .chain(() -> duties(agency))
                .map(duties -> DutyView.of(find(duties, assignmentId, channel), agency.name(), now)));
    }

    private Uni<Void> withdraw(PublicationProof proof, UUID agencyId, WithdrawProof command, Instant now) {
        ProofView before = proof.view();
        proof.withdraw(command.reason(), now, caller.username());
        return proofs.flush()
                .chain(() -> trail.record(
                        "proof-withdrawn", "publication-duty", proof.id(), agencyId, before, proof.view()));
    }

    private static PublicationDuty require(
            List<PublicationDuty> duties, UUID assignmentId, Channel channel, Instant now) {
        PublicationDuty duty = find(duties, assignmentId, channel);
        if (duty.provesItself()) {
            throw new DutyProvesItself();
        }
        return switch (duty.stateAt(now)) {
            case FULFILLED, LATE -> throw new DutyAlreadyFulfilled();
            case LAPSED -> throw new DutyLapsed();
            case OPEN, OVERDUE, DOUBTFUL -> duty;
        };
    }

    private static PublicationDuty find(List<PublicationDuty> duties, UUID assignmentId, Channel channel) {
        return duties.stream()
                .filter(duty -> duty.term().id().equals(assignmentId) && duty.channel() == channel)
                .findFirst()
                .orElseThrow(DutyNotFound::new);
    }

    private Uni<List<PublicationDuty>> duties(AgencySummary agency) {
        return terms.ofAgency(agency.id())
                .chain(found -> of(found, Map.of(agency.id(), agency.kind().publishingDuty())));
    }
}
