package vn.caunoi.registry.agency;

import static vn.caunoi.database.InTurn.forEach;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.registry.agency.AgencyRepository.Recorded;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * Brings the database in line with the province's data files and tells the other services what changed.
 *
 * <p>Idempotent: agencies whose content hash is already recorded are left alone. All or nothing: one transaction holds
 * the rows and their events. Safe beside other instances: they wait for each other and the second one finds nothing to
 * do. An agency that vanishes from the files stays, because what once existed is history and no mistake; an agency that
 * people have changed here stays as they left it.
 *
 * <p>A fresh register learns of the reorganisation a moment after it learnt of the units before it. So the question
 * what was known without the reorganisation has an answer, and both answers can be compared.
 */
@ApplicationScoped
public class AgencyLoader {

    private static final Logger LOG = Logger.getLogger(AgencyLoader.class);

    private static final String WRITER = "data-files";

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AgencyRepository agencies;
    private final AgencyVersionRepository versions;
    private final AgencySuccessionRepository successions;
    private final AgencyRegister register;
    private final OutboxEvents outbox;
    private final AuditTrail audit;

    @Inject
    AgencyLoader(
            AgencyRepository agencies,
            AgencyVersionRepository versions,
            AgencySuccessionRepository successions,
            AgencyRegister register,
            OutboxEvents outbox,
            AuditTrail audit) {
        this.agencies = agencies;
        this.versions = versions;
        this.successions = successions;
        this.register = register;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records these facts; answers how many agencies were new or changed. */
    @WithTransaction
    public Uni<Integer> load(List<AgencyFacts> facts) {
        return agencies.lockRegister()
                .chain(agencies::recorded)
                .chain(recorded -> load(changed(facts, recorded), recorded))
                .invoke(changed ->
                        LOG.infof("agencies: %d in the data files, %d new or changed", facts.size(), changed));
    }

    private Uni<Integer> load(List<AgencyFacts> changed, Map<UUID, Recorded> recorded) {
        return changed.isEmpty()
                ? Uni.createFrom().item(0)
                : register.entry(WRITER, null).chain(entry -> load(changed, recorded, entry));
    }

    private Uni<Integer> load(List<AgencyFacts> changed, Map<UUID, Recorded> recorded, Entry entry) {
        LocalDate today = register.today();
        List<AgencyFacts> fresh = changed.stream()
                .filter(each -> !recorded.containsKey(each.id()))
                .toList();
        List<AgencyFacts> known =
                changed.stream().filter(each -> recorded.containsKey(each.id())).toList();
        return forEach(fresh, each -> agencies.persist(
                                Agency.of(each.id(), each.slug(), each.life(), today, AgencyKeeper.FILES))
                        .replaceWithVoid())
                // Only now does every agency have its row, so that versions and succession can refer to any of them.
                .chain(agencies::flush)
                .chain(() -> forEach(fresh, each -> versions.persist(firstVersions(each, entry))))
                .chain(() -> forEach(fresh, each -> tell(each, null)))
                .chain(() -> forEach(known, each -> revise(each, entry)))
                .chain(() -> succeed(changed, entry.at()))
                .chain(() -> forEach(changed, each -> agencies.findById(each.id())
                        .invoke(agency -> agency.loaded(each.contentHash()))
                        .replaceWithVoid()))
                .chain(agencies::flush)
                .chain(() -> forEach(
                        changed,
                        each -> outbox.record(AgencyRegister.event(
                                each.id(),
                                each.slug(),
                                each.life(),
                                today,
                                each.predecessors().stream()
                                        .map(AgencyFacts::idOf)
                                        .toList(),
                                each.successors().stream()
                                        .map(AgencyFacts::idOf)
                                        .toList(),
                                null))))
                .chain(() -> forEach(known, each -> register.describe(each.id(), each.slug(), each.life(), today)))
                .replaceWith(changed.size());
    }

    private static List<AgencyFacts> changed(List<AgencyFacts> facts, Map<UUID, Recorded> recorded) {
        return facts.stream().filter(each -> isNews(each, recorded)).toList();
    }

    private static boolean isNews(AgencyFacts facts, Map<UUID, Recorded> recorded) {
        Recorded known = recorded.get(facts.id());
        if (known == null) {
            return true;
        }
        if (known.contentHash().equals(facts.contentHash())) {
            return false;
        }
        if (known.keptBy() == AgencyKeeper.PEOPLE) {
            LOG.warnf("agency %s was changed here; the changed data files do not overwrite that", facts.slug());
            return false;
        }
        return true;
    }

    /** What was known without the reorganisation, and what is known with it. */
    private static List<AgencyVersion> firstVersions(AgencyFacts facts, Entry entry) {
        AgencyTimeline life = facts.life();
        AgencyTimeline before = facts.lifeBefore();
        Entry earlier = new Entry(entry.at().minus(MOMENT), entry.by(), entry.reason());
        List<AgencyVersion> versions = new ArrayList<>();
        if (before != null && !before.equals(life)) {
            before.eras().forEach(era -> {
                AgencyVersion version = AgencyVersion.of(facts.id(), facts.slug(), before, era, earlier);
                version.supersede(entry.at());
                versions.add(version);
            });
        }
        Entry written = before == null || !before.equals(life) ? entry : earlier;
        life.eras().forEach(era -> versions.add(AgencyVersion.of(facts.id(), facts.slug(), life, era, written)));
        return versions;
    }

    private Uni<Void> revise(AgencyFacts facts, Entry entry) {
        return agencies.requireForChange(facts.id()).chain(agency -> versions.known(List.of(agency.id()))
                .map(AgencyVersion::timeline)
                .chain(known -> register.revise(agency, facts.life(), entry, AgencyKeeper.FILES)
                        .chain(() -> tell(facts, known))));
    }

    private Uni<Void> tell(AgencyFacts facts, @Nullable AgencyTimeline known) {
        return audit.record(
                "loaded",
                "agency",
                facts.id(),
                facts.id(),
                known == null ? null : RecordedLife.of(known, null),
                RecordedLife.of(facts.life(), null));
    }

    private Uni<Void> succeed(List<AgencyFacts> changed, Instant now) {
        List<AgencyFacts> heirs =
                changed.stream().filter(each -> !each.predecessors().isEmpty()).toList();
        List<AgencySuccession> links = new ArrayList<>();
        for (AgencyFacts heir : heirs) {
            if (heir.reform() != null && heir.validFrom() != null) {
                for (String predecessor : heir.predecessors()) {
                    links.add(AgencySuccession.of(
                            AgencyFacts.idOf(predecessor), heir.id(), heir.reform(), heir.validFrom(), now));
                }
            }
        }
        return successions.forget(heirs.stream().map(AgencyFacts::id).toList()).chain(() -> successions.keep(links));
    }
}
