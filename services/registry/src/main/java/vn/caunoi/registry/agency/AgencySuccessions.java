package vn.caunoi.registry.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static vn.caunoi.database.InTurn.forEach;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.vietnamese.Folding;

/** What a reorganisation does to the bodies themselves. Called inside the transaction of the reorganisation. */
@ApplicationScoped
public class AgencySuccessions {

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    private final AgencyRepository agencies;
    private final AgencyVersionRepository versions;
    private final AgencySuccessionRepository successions;
    private final AgencyRegister register;

    @Inject
    AgencySuccessions(
            AgencyRepository agencies,
            AgencyVersionRepository versions,
            AgencySuccessionRepository successions,
            AgencyRegister register) {
        this.agencies = agencies;
        this.versions = versions;
        this.successions = successions;
        this.register = register;
    }

    /** Makes every other change of bodies wait until this transaction ends. */
    public Uni<Void> lock() {
        return agencies.lockRegister();
    }

    /** Makes whatever is addressed to one of these bodies wait until this transaction ends. */
    public Uni<Void> hold(Collection<UUID> ids) {
        return agencies.allForChange(ids).replaceWithVoid();
    }

    /** Every link there is, for finding circles. */
    public Uni<List<SuccessionLink>> links() {
        return successions.all();
    }

    /** What is written from now on, later than everything that was; needs {@link #lock} so that it stays so. */
    public Uni<Entry> entry(String by, String reason) {
        return register.entry(by, reason);
    }

    /** How these agencies stand around a day; unknown ones are left out. */
    public Uni<Map<UUID, AgencyStanding>> standing(Collection<UUID> ids, LocalDate day) {
        return lives(ids).map(lives -> lives.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().standing(day))));
    }

    private Uni<Map<UUID, Life>> lives(Collection<UUID> ids) {
        return versions.known(ids)
                .map(known -> known.stream().collect(groupingBy(AgencyVersion::agencyId)).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> Life.of(entry.getValue()))));
    }

    private record Life(List<AgencyVersion> versions, AgencyTimeline timeline) {

        static Life of(List<AgencyVersion> versions) {
            return new Life(versions, AgencyVersion.timeline(versions));
        }

        AgencyStanding standing(LocalDate day) {
            AgencyEra era = timeline.nearest(day);
            AgencySummary summary = versions.stream()
                    .filter(version -> version.era().equals(era))
                    .findFirst()
                    .orElse(versions.get(0))
                    .summary();
            return new AgencyStanding(
                    summary,
                    timeline.on(day.minusDays(1)).isPresent(),
                    timeline.on(day).isPresent(),
                    timeline.changesAfter(day));
        }
    }

    /**
     * Writes into the versions what happens on a day. Whatever asks by day sees it at once, for a future day too; the
     * picture of today follows with {@link #bringIntoForce}.
     */
    public Uni<Void> carryOut(List<SuccessionStep> steps, String document, LocalDate day, Entry entry) {
        Set<UUID> known = new LinkedHashSet<>();
        steps.forEach(step -> {
            known.addAll(step.predecessors());
            known.addAll(step.successors());
        });
        return lives(known).chain(before -> forEach(steps, step -> end(step, document, day, entry))
                // Only when all have ended, what they bore is free for those that begin.
                .chain(() -> forEach(steps, step -> begin(step, before, document, day, entry))));
    }

    private Uni<Void> end(SuccessionStep step, String document, LocalDate day, Entry entry) {
        Act act = new Act(step.kind(), document);
        return step.kind().goesOn()
                ? Uni.createFrom().voidItem()
                : forEach(step.predecessors(), id -> change(id, entry, life -> life.endingBefore(day, act)));
    }

    private Uni<Void> begin(SuccessionStep step, Map<UUID, Life> before, String document, LocalDate day, Entry entry) {
        Act act = new Act(step.kind(), document);
        if (step.kind() == SuccessionKind.RENAME) {
            NewBody described = step.newBodies().get(0);
            return change(
                    step.predecessors().get(0),
                    entry,
                    life -> life.changedFrom(
                            day,
                            state -> described(described, state.parentId(), state.formerDistrict())
                                    .inheriting(state.allNames()),
                            act));
        }
        List<AgencyState> olds = step.predecessors().stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .map(life -> life.timeline().nearest(day.minusDays(1)).state())
                .toList();
        Set<String> inherited = new TreeSet<>();
        if (!step.kind().goesOn()) {
            olds.forEach(old -> inherited.addAll(old.allNames()));
        }
        UUID parent = olds.isEmpty() ? null : olds.get(0).parentId();
        String formerDistrict = olds.isEmpty() ? null : olds.get(0).formerDistrict();
        // A body that gave a part away stays as it is, and its life tells of the day.
        return forEach(
                        step.kind() == SuccessionKind.SPLIT_OFF ? step.predecessors() : List.<UUID>of(),
                        id -> change(id, entry, life -> life.changedFrom(day, UnaryOperator.identity(), act)))
                .chain(() -> forEach(
                        step.successors(),
                        id -> change(id, entry, life -> life.changedFrom(day, s -> s.inheriting(inherited), null))))
                .chain(() -> forEach(
                        step.newBodies(),
                        body -> begin(
                                body,
                                AgencyTimeline.beginning(
                                        day,
                                        described(body, parent, formerDistrict).inheriting(inherited),
                                        act),
                                day,
                                entry)))
                .chain(() -> successions.keep(links(step, act, day, entry)))
                .chain(() -> successions.flush());
    }

    private Uni<Void> change(UUID id, Entry entry, UnaryOperator<AgencyTimeline> change) {
        return agencies.requireForChange(id)
                .chain(agency -> versions.known(List.of(id))
                        .map(AgencyVersion::timeline)
                        .map(change)
                        .chain(life -> register.revise(agency, life, entry, AgencyKeeper.PEOPLE)))
                .replaceWithVoid();
    }

    private Uni<Void> begin(NewBody body, AgencyTimeline life, LocalDate day, Entry entry) {
        return freeSlug(slugOf(body), day, 0)
                .chain(slug -> register.begin(body.id(), slug, life, entry, AgencyKeeper.PEOPLE))
                .replaceWithVoid();
    }

    /** A namesake of the past keeps its slug; the new body gets the year, then a number. */
    private Uni<String> freeSlug(String wanted, LocalDate day, int attempt) {
        String slug =
                switch (attempt) {
                    case 0 -> wanted;
                    case 1 -> wanted + "-" + day.getYear();
                    default -> wanted + "-" + day.getYear() + "-" + attempt;
                };
        return agencies.slugTaken(slug)
                .chain(taken -> taken
                        ? freeSlug(wanted, day, attempt + 1)
                        : Uni.createFrom().item(slug));
    }

    private static String slugOf(NewBody body) {
        String name =
                body.name().startsWith(COMMITTEE) ? "ubnd " + body.name().substring(COMMITTEE.length()) : body.name();
        return Folding.slug(name);
    }

    private static AgencyState described(NewBody body, @Nullable UUID parent, @Nullable String formerDistrict) {
        TreeSet<String> aliases = new TreeSet<>(body.aliases());
        if (body.name().startsWith(COMMITTEE)) {
            String rest = body.name().substring(COMMITTEE.length());
            aliases.add("UBND " + rest);
            aliases.add(rest);
        }
        aliases.remove(body.name());
        return new AgencyState(
                body.name(),
                body.kind(),
                body.unitCode(),
                body.unitType(),
                formerDistrict,
                parent,
                body.identifier(),
                body.legacyIdentifier(),
                aliases,
                new TreeSet<>());
    }

    private static List<AgencySuccession> links(SuccessionStep step, Act act, LocalDate day, Entry entry) {
        List<UUID> heirs = Stream.concat(
                        step.successors().stream(), step.newBodies().stream().map(NewBody::id))
                .toList();
        List<AgencySuccession> links = new ArrayList<>();
        for (UUID predecessor : step.predecessors()) {
            for (UUID heir : heirs) {
                links.add(AgencySuccession.of(predecessor, heir, act, day, entry.at()));
            }
        }
        return links;
    }

    /**
     * Shows these agencies as they are today, and tells the other services.
     *
     * @param heirs who takes over what is open, by who had it
     */
    public Uni<Void> bringIntoForce(Collection<UUID> ids, Map<UUID, UUID> heirs) {
        return lives(ids).chain(lives -> agencies.allForChange(ids)
                .invoke(found -> found.forEach(agency -> {
                    UUID heir = heirs.get(agency.id());
                    if (heir != null) {
                        agency.leaveTo(heir);
                    }
                    Life life = lives.get(agency.id());
                    if (life != null) {
                        agency.show(life.timeline(), register.today());
                    }
                }))
                .chain(() -> agencies.flush())
                .chain(() -> forEach(ids, register::tell)));
    }
}
