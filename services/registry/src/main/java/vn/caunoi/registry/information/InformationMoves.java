package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * Open requests and claims go where their tasks go, and requests get a number in the successor's book; the line in the
 * old book stays. Their tasks tell whoever prepares the reorganisation, so nothing is listed here. The list of
 * disclosures goes along as a whole: somebody has to answer for what is public.
 */
@ApplicationScoped
class InformationMoves implements MovesWithAgency {

    private final RequestRepository requests;
    private final DisclosureRepository disclosures;
    private final RequestIntake intake;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InformationMoves(
            RequestRepository requests,
            DisclosureRepository disclosures,
            RequestIntake intake,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        UUID to = handover.to();
        return to == null
                ? Uni.createFrom().voidItem()
                : requests.openOf(handover.from())
                        .chain(open -> InTurn.forEach(open, request -> move(request, to, handover)))
                        .chain(() -> disclosures.openClaims(handover.from()))
                        .chain(open -> InTurn.forEach(open, claim -> move(claim, to)))
                        .chain(() -> disclosures.ofAgency(handover.from()))
                        .chain(list -> InTurn.forEach(list, disclosure -> move(disclosure, to)));
    }

    private Uni<Void> move(DisclosureClaim claim, UUID to) {
        RecordedClaim before = RecordedClaim.of(claim);
        claim.goTo(to);
        return audit.record("moved", DisclosureService.CLAIM_ENTITY, claim.id(), to, before, RecordedClaim.of(claim));
    }

    private Uni<Void> move(Disclosure disclosure, UUID to) {
        RecordedDisclosure before = RecordedDisclosure.of(disclosure);
        disclosure.goTo(to);
        return audit.record(
                "moved", DisclosureService.ENTITY, disclosure.id(), to, before, RecordedDisclosure.of(disclosure));
    }

    private Uni<Void> move(InformationRequest request, UUID to, Handover handover) {
        RecordedRequest before = RecordedRequest.of(request);
        request.goTo(to);
        return requests.isEntered(request.id(), to)
                .chain(entered -> entered
                        ? Uni.createFrom().voidItem()
                        : intake.enter(request, to).replaceWithVoid())
                .chain(() -> requests.keep(InformationStep.of(
                        request.id(), StepKind.MOVED, clock.instant(), handover.by(), handover.document())))
                .chain(() -> audit.record(
                        "moved", RequestIntake.ENTITY, request.id(), to, before, RecordedRequest.of(request)));
    }
}
