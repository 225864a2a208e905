package vn.caunoi.registry.duty;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.TermService;

/**
 * Publications that are still owed end with the spokesperson, who ends with the agency. Nothing is stored that would
 * have to move; who prepares a reorganisation sees what will never be done.
 */
@ApplicationScoped
class DutyMoves implements MovesWithAgency {

    private final DutyService duties;
    private final TermService terms;
    private final AgencyService agencies;
    private final Clock clock;

    @Inject
    DutyMoves(DutyService duties, TermService terms, AgencyService agencies, Clock clock) {
        this.duties = duties;
        this.terms = terms;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        Instant now = clock.instant();
        return agencies.require(handover.from())
                .chain(agency -> terms.ofAgency(agency.id())
                        .map(found -> found.stream()
                                .filter(term -> term.to() == null || term.to().isAfter(handover.moment()))
                                .toList())
                        .chain(running -> duties.of(
                                running, Map.of(agency.id(), agency.kind().publishingDuty()))))
                .map(found -> owed(found, now));
    }

    /** Each decision once, on however many channels it waits. */
    private static List<Belonging> owed(List<PublicationDuty> found, Instant now) {
        Map<UUID, SpeakingTerm> owed = new LinkedHashMap<>();
        found.stream()
                .filter(duty -> !duty.provesItself() && duty.stateAt(now).isOpen())
                .forEach(duty -> owed.put(duty.term().id(), duty.term()));
        return owed.values().stream()
                .map(term -> new Belonging(
                        Belonging.Subject.PUBLICATION_DUTY,
                        term.id(),
                        term.personName() + ", " + term.decisionNumber(),
                        Belonging.Destiny.ENDS))
                .toList();
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return Uni.createFrom().voidItem();
    }
}
