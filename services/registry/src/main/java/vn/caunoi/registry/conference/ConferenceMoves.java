package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/** What was planned is held by whoever takes over, or does not take place. What was held stays with whoever held it. */
@ApplicationScoped
class ConferenceMoves implements MovesWithAgency {
    private final ConferenceRepository conferences;
    private final ConferenceService service;
    private final AuditTrail audit;

    @Inject
    ConferenceMoves(ConferenceRepository conferences, ConferenceService service, AuditTrail audit) {
        this.conferences = conferences;
        this.service = service;
        this.audit = audit;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return conferences.open(handover.from()).map(found -> found.stream()
                .map(conference -> new Belonging(
                        Belonging.Subject.CONFERENCE, conference.id(), conference.title(), handover.destiny()))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return conferences
                .open(handover.from())
                .chain(found -> InTurn.forEach(found, planned -> move(planned, handover)));
    }

    private Uni<Void> move(Conference conference, Handover handover) {
        Holder before = Holder.of(conference);
        UUID to = handover.to();
        if (to != null) {
            conference.goTo(to);
        }
        return (to == null
                        ? service.endWithAgency(conference, handover)
                        : Uni.createFrom().voidItem())
                .chain(() -> audit.record(
                        to == null ? "cancelled" : "moved",
                        ConferenceService.ENTITY,
                        conference.id(),
                        conference.agencyId(),
                        before,
                        Holder.of(conference)));
    }

    /** What the trail says of it. */
    record Holder(UUID agencyId, ConferenceState state, String title) {
        static Holder of(Conference conference) {
            return new Holder(conference.agencyId(), conference.state(), conference.title());
        }
    }
}
