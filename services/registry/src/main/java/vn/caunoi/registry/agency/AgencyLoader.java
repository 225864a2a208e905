package vn.caunoi.registry.agency;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.outbox.OutboxEvents;

/**
 * Brings the database in line with the province's data files and tells the other services what changed.
 *
 * <p>Idempotent: agencies whose content hash is already recorded are left alone. All or nothing: one transaction holds
 * the rows and their events. Safe beside other instances: they wait for each other and the second one finds nothing to
 * do. An agency that vanishes from the files stays, because what once existed is history and no mistake.
 */
@ApplicationScoped
public class AgencyLoader {

    private static final Logger LOG = Logger.getLogger(AgencyLoader.class);

    private final AgencyRepository agencies;
    private final OutboxEvents outbox;

    @Inject
    AgencyLoader(AgencyRepository agencies, OutboxEvents outbox) {
        this.agencies = agencies;
        this.outbox = outbox;
    }

    /** Records these facts; answers how many agencies were new or changed. */
    @WithTransaction
    public Uni<Integer> load(List<AgencyFacts> facts) {
        Map<String, AgencyFacts> bySlug = facts.stream().collect(toMap(AgencyFacts::slug, Function.identity()));
        return agencies.lockForLoading()
                .chain(agencies::contentHashes)
                .chain(recorded -> load(changed(facts, recorded), recorded.keySet(), bySlug))
                .invoke(changed ->
                        LOG.infof("agencies: %d in the data files, %d new or changed", facts.size(), changed));
    }

    private Uni<Integer> load(List<AgencyFacts> changed, Set<UUID> known, Map<String, AgencyFacts> bySlug) {
        return forEach(changed, each -> record(each, known.contains(each.id()), bySlug))
                .chain(agencies::flush)
                // Only now does every agency have its row, so that succession can refer to any of them.
                .chain(() -> forEach(changed, this::succeed))
                .chain(() -> forEach(changed, each -> outbox.record(event(each))))
                .replaceWith(changed.size());
    }

    private static List<AgencyFacts> changed(List<AgencyFacts> facts, Map<UUID, String> recorded) {
        return facts.stream()
                .filter(each -> !each.contentHash().equals(recorded.get(each.id())))
                .toList();
    }

    private Uni<Void> record(AgencyFacts facts, boolean known, Map<String, AgencyFacts> bySlug) {
        List<AgencyFacts> predecessors =
                facts.predecessors().stream().map(bySlug::get).toList();
        return known
                ? agencies.findById(facts.id())
                        .invoke(agency -> agency.describe(facts, predecessors))
                        .replaceWithVoid()
                : agencies.persist(Agency.of(facts, predecessors)).replaceWithVoid();
    }

    private Uni<Void> succeed(AgencyFacts facts) {
        if (facts.predecessors().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> predecessors =
                facts.predecessors().stream().map(AgencyFacts::idOf).toList();
        return agencies.list("id in ?1", predecessors)
                .chain(found -> agencies.findById(facts.id()).invoke(agency -> agency.succeeds(Set.copyOf(found))))
                .replaceWithVoid();
    }

    private static AgencyRecorded event(AgencyFacts facts) {
        return new AgencyRecorded(
                facts.id(),
                facts.slug(),
                facts.name(),
                facts.kind().toString(),
                facts.unitCode(),
                facts.unitType() == null ? null : facts.unitType().toString(),
                facts.formerDistrict(),
                List.copyOf(facts.aliases()),
                facts.validFrom(),
                facts.validTo(),
                facts.predecessors().stream().map(AgencyFacts::idOf).toList(),
                facts.successors().stream().map(AgencyFacts::idOf).toList());
    }

    /** One after the other: a session must not serve two operations at once. */
    private static Uni<Void> forEach(List<AgencyFacts> facts, Function<AgencyFacts, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(facts)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
