package vn.caunoi.registry.agency;

import static vn.caunoi.database.InTurn.forEach;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.registry.feed.FeedAgency;
import vn.caunoi.registry.feed.FeedLedger;

/**
 * Where something that becomes known about an agency is written down: its versions, the current picture of it, and the
 * event that tells the other services. Called inside the transaction of whoever learns it.
 */
@ApplicationScoped
class AgencyRegister {

    private final AgencyRepository agencies;
    private final AgencyVersionRepository versions;
    private final AgencySuccessionRepository successions;
    private final OutboxEvents outbox;
    private final FeedLedger feed;
    private final Clock clock;

    @Inject
    AgencyRegister(
            AgencyRepository agencies,
            AgencyVersionRepository versions,
            AgencySuccessionRepository successions,
            OutboxEvents outbox,
            FeedLedger feed,
            Clock clock) {
        this.agencies = agencies;
        this.versions = versions;
        this.successions = successions;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /**
     * An entry of now: later than every other one. The clock of a machine may have stepped back, or another instance's
     * may be ahead; what was known must stay known as what was known before.
     */
    Uni<Entry> entry(String by, @Nullable String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return versions.lastRecorded()
                .map(last -> new Entry(
                        last == null || last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS), by, reason));
    }

    /** Writes down a new agency. */
    Uni<Agency> begin(UUID id, String slug, AgencyTimeline life, Entry entry, AgencyKeeper keeper) {
        return agencies.persistAndFlush(Agency.of(id, slug, life, today(), keeper))
                .call(agency -> write(id, slug, life, life.eras(), entry));
    }

    /**
     * Replaces what is known of an agency by this life; what both say alike stays as it is. Answers whether anything
     * was new.
     */
    Uni<Boolean> revise(Agency agency, AgencyTimeline life, Entry entry, AgencyKeeper keeper) {
        return versions.known(List.of(agency.id())).chain(known -> {
            List<AgencyVersion> wrong = known.stream()
                    .filter(version -> life.eras().stream().noneMatch(era -> version.says(life, era)))
                    .toList();
            List<AgencyEra> missing = life.eras().stream()
                    .filter(era -> known.stream().noneMatch(version -> version.says(life, era)))
                    .toList();
            if (wrong.isEmpty() && missing.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            return forEach(wrong, version -> withdraw(version, entry))
                    // What was known must have ended before the new knowledge begins, also in the order of statements.
                    .chain(() -> versions.flush())
                    .chain(() -> write(agency.id(), agency.slug(), life, missing, entry))
                    .invoke(() -> agency.revised(life, today(), keeper))
                    .replaceWith(true);
        });
    }

    /** What this very entry wrote was never known to anybody, so it leaves no trace. */
    private Uni<Void> withdraw(AgencyVersion version, Entry entry) {
        if (version.recordedFrom().isBefore(entry.at())) {
            version.supersede(entry.at());
            return Uni.createFrom().voidItem();
        }
        return versions.delete(version);
    }

    private Uni<Void> write(UUID id, String slug, AgencyTimeline life, List<AgencyEra> eras, Entry entry) {
        return forEach(eras, era -> versions.persist(AgencyVersion.of(id, slug, life, era, entry))
                        .replaceWithVoid())
                .chain(() -> versions.flush())
                .onFailure(DatabaseConstraint.broken("agency_version_unit_code_once"))
                .transform(taken -> new UnitCodeTaken())
                .onFailure(DatabaseConstraint.broken("agency_version_identifier_once"))
                .transform(taken -> new IdentifierTaken())
                .onFailure(DatabaseConstraint.broken("agency_version_one_truth"))
                .transform(overlap -> new AgencyVersionsOverlap());
    }

    /** Tells the other services of an agency as it is today, and the national feed, whose records bear its name. */
    Uni<Void> tell(UUID id) {
        LocalDate today = today();
        return versions.known(List.of(id)).chain(known -> successions
                .of(id, null)
                .chain(links -> agencies.heir(id).chain(heir -> {
                    List<SuccessionLink> inForce = links.stream()
                            .filter(link -> !link.effectiveOn().isAfter(today)
                                    && !link.kind().goesOn())
                            .toList();
                    AgencyTimeline life = AgencyVersion.timeline(known);
                    String slug = known.get(0).slug();
                    return outbox.record(event(
                                    id,
                                    slug,
                                    life,
                                    today,
                                    inForce.stream()
                                            .filter(link -> link.successorId().equals(id))
                                            .map(SuccessionLink::predecessorId)
                                            .toList(),
                                    inForce.stream()
                                            .filter(link -> link.predecessorId().equals(id))
                                            .map(SuccessionLink::successorId)
                                            .toList(),
                                    heir))
                            .chain(() -> describe(id, slug, life, today));
                })));
    }

    /** Lets the records of the national feed bear the name and the code that the agency has today. */
    Uni<Void> describe(UUID id, String slug, AgencyTimeline life, LocalDate today) {
        AgencyState state = life.nearest(today).state();
        return feed.describe(new FeedAgency(id, slug, state.name(), state.unitCode()));
    }

    static AgencyRecorded event(
            UUID id,
            String slug,
            AgencyTimeline life,
            LocalDate today,
            List<UUID> predecessors,
            List<UUID> successors,
            @Nullable UUID heir) {
        AgencyState state = life.nearest(today).state();
        return new AgencyRecorded(
                id,
                slug,
                state.name(),
                state.kind().toString(),
                state.unitCode(),
                state.unitType() == null ? null : state.unitType().toString(),
                state.formerDistrict(),
                List.copyOf(state.aliases()),
                life.lifeFrom(),
                life.lifeTo(),
                predecessors,
                successors,
                heir == null && successors.size() == 1 ? successors.get(0) : heir);
    }
}
