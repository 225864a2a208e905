package vn.caunoi.registry.reorganisation;

import static vn.caunoi.database.InTurn.forEach;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyIdentifier;
import vn.caunoi.registry.agency.AgencyOfAnotherProvince;
import vn.caunoi.registry.agency.AgencySuccessions;
import vn.caunoi.registry.agency.HomeProvince;
import vn.caunoi.registry.agency.NewBody;
import vn.caunoi.registry.agency.Reform;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * Preparing a reorganisation, seeing what it would move, applying it.
 *
 * <p>Applying writes the bodies' versions at once, also for a day to come. Everything that belongs to the old bodies is
 * handed over, and the other services are told, when that day has come: at once for a day of the past or today.
 */
@ApplicationScoped
public class ReorganisationService {

    private static final String ENTITY = "reorganisation";

    private static final String DATA_FILES = "data-files";

    private final ReorganisationRepository reorganisations;
    private final AgencySuccessions bodies;
    private final HomeProvince province;
    private final List<MovesWithAgency> movers;
    private final PlanJson json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ReorganisationService(
            ReorganisationRepository reorganisations,
            AgencySuccessions bodies,
            HomeProvince province,
            @All List<MovesWithAgency> movers,
            PlanJson json,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.bodies = bodies;
        this.province = province;
        this.movers = movers;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All reorganisations, the latest day first. */
    @WithSession
    public Uni<Page<ReorganisationSummary>> list(PageRequest page) {
        return reorganisations
                .page(page)
                .map(found -> page.of(
                        found.items().stream().map(ReorganisationSummary::of).toList(), found.total()));
    }

    /** One with what it moved, or would move if it were applied now. Fails with {@link ReorganisationNotFound}. */
    @WithSession
    public Uni<ReorganisationView> get(UUID id) {
        return reorganisations.require(id).chain(this::view);
    }

    /** Prepares a draft; judges it as if it were applied now. */
    @WithTransaction
    public Uni<ReorganisationView> prepare(PrepareReorganisation command) {
        Plan plan = plan(command);
        Reorganisation draft = Reorganisation.prepared(command, json.write(plan), now(), caller.username());
        return judge(plan, command.effectiveOn())
                .chain(() -> reorganisations.persistAndFlush(draft))
                .call(() -> audit.record("prepared", ENTITY, draft.id(), null, null, ReorganisationSummary.of(draft)))
                .chain(this::view);
    }

    /** Replaces a draft that has not changed since this version. */
    @WithTransaction
    public Uni<ReorganisationView> edit(UUID id, long seen, PrepareReorganisation command) {
        Plan plan = plan(command);
        return reorganisations.requireForChange(id).chain(draft -> {
            ReorganisationSummary before = ReorganisationSummary.of(draft);
            draft.edit(seen, command, json.write(plan));
            return judge(plan, command.effectiveOn())
                    .chain(() -> reorganisations.flush())
                    .chain(() -> audit.record("edited", ENTITY, id, null, before, ReorganisationSummary.of(draft)))
                    .chain(() -> view(draft));
        });
    }

    /**
     * Applies a draft that has not changed since this version, all of it or nothing.
     *
     * <p>Fails with {@link ReorganisationApplied} the second time, with {@link HeirNeeded} when open work would belong
     * to nobody, and with whatever judging the plan finds.
     */
    @WithTransaction
    public Uni<ReorganisationView> apply(UUID id, long seen) {
        Instant now = now();
        return bodies.lock().chain(() -> reorganisations.requireForChange(id)).chain(draft -> {
            ReorganisationSummary before = ReorganisationSummary.of(draft);
            draft.apply(seen, now, caller.username());
            Plan plan = json.plan(draft.plan());
            return judge(plan, draft.effectiveOn())
                    .chain(() -> effects(draft, plan, PlannedStep::heir))
                    .invoke(ReorganisationService::requireHomes)
                    .chain(effects -> bodies.entry(caller.username(), draft.documentNumber())
                            .chain(entry -> bodies.carryOut(
                                    plan.steps().stream()
                                            .map(PlannedStep::succession)
                                            .toList(),
                                    draft.documentNumber(),
                                    draft.effectiveOn(),
                                    entry))
                            .chain(() -> draft.effectiveOn().isAfter(today())
                                    ? Uni.createFrom().voidItem()
                                    : handOver(draft, plan, effects, now)))
                    .chain(() -> reorganisations.flush())
                    .chain(() -> audit.record("applied", ENTITY, id, null, before, ReorganisationSummary.of(draft)))
                    .chain(() -> view(draft));
        });
    }

    /**
     * Withdraws a draft that has not changed since this version. It stays to be seen, and changes nothing.
     *
     * <p>Fails with {@link ReorganisationApplied} or {@link ReorganisationWithdrawn}.
     */
    @WithTransaction
    public Uni<ReorganisationView> withdraw(UUID id, long seen) {
        return reorganisations.requireForChange(id).chain(draft -> {
            ReorganisationSummary before = ReorganisationSummary.of(draft);
            draft.withdraw(seen, now(), caller.username());
            return reorganisations
                    .flush()
                    .chain(() -> audit.record("withdrawn", ENTITY, id, null, before, ReorganisationSummary.of(draft)))
                    .chain(() -> view(draft));
        });
    }

    /** Those whose day has come. */
    @WithSession
    public Uni<List<UUID>> due() {
        return reorganisations.due(today());
    }

    /** Hands over what belongs to the old bodies, because the day has come. */
    @WithTransaction
    public Uni<Void> enterIntoForce(UUID id) {
        return bodies.lock().chain(() -> reorganisations.requireForChange(id)).chain(row -> {
            if (row.state() != ReorganisationState.SCHEDULED) {
                return Uni.createFrom().voidItem();
            }
            ReorganisationSummary before = ReorganisationSummary.of(row);
            Plan plan = json.plan(row.plan());
            return effects(row, plan, PlannedStep::onDay)
                    .chain(effects -> handOver(row, plan, effects, now()))
                    .chain(() -> reorganisations.flush())
                    .chain(() -> audit.record(
                            "entered-into-force", ENTITY, id, null, before, ReorganisationSummary.of(row)));
        });
    }

    /** Records the reorganisation that the data files tell of; nothing happens when it is there already. */
    @WithTransaction
    public Uni<Void> tell(Reform reform) {
        UUID id = UUID.nameUUIDFromBytes(
                ("vn.caunoi.registry.reorganisation/" + reform.documentNumber()).getBytes(StandardCharsets.UTF_8));
        Plan plan = new Plan(reform.steps().stream()
                .map(step -> new PlannedStep(step.kind(), step.predecessors(), step.successors(), List.of(), null))
                .toList());
        return bodies.lock()
                .chain(() -> reorganisations.knows(id))
                .chain(known -> known
                        ? Uni.createFrom().voidItem()
                        : reorganisations
                                .persist(Reorganisation.told(
                                        id, reform, json.write(plan), json.write(List.of()), now(), DATA_FILES))
                                .chain(told -> audit.record(
                                        "loaded", ENTITY, id, null, null, ReorganisationSummary.of(told))));
    }

    private Uni<Void> handOver(Reorganisation row, Plan plan, List<Effect> effects, Instant now) {
        Map<UUID, UUID> heirs = new HashMap<>();
        List<Handover> handovers = handovers(row, plan, PlannedStep::onDay);
        handovers.forEach(handover -> {
            if (handover.to() != null) {
                heirs.put(handover.from(), handover.to());
            }
        });
        return bodies.hold(plan.touched())
                .chain(() -> forEach(handovers, handover -> forEach(movers, mover -> mover.move(handover))))
                .chain(() -> bodies.bringIntoForce(plan.touched(), heirs))
                .invoke(() -> row.enterIntoForce(json.write(effects), now));
    }

    private static void requireHomes(List<Effect> effects) {
        if (effects.stream().anyMatch(Effect::isHomeless)) {
            throw new HeirNeeded();
        }
    }

    private Uni<Void> judge(Plan plan, LocalDate effectiveOn) {
        plan.newIdentifiers().forEach((pointer, identifier) -> {
            if (AgencyIdentifier.parse(identifier).filter(province::owns).isEmpty()) {
                throw new AgencyOfAnotherProvince(pointer);
            }
        });
        return bodies.standing(plan.named(), effectiveOn)
                .chain(standings -> bodies.links().invoke(links -> plan.judge(standings, links, effectiveOn)))
                .replaceWithVoid();
    }

    private Uni<ReorganisationView> view(Reorganisation row) {
        Plan plan = json.plan(row.plan());
        return names(plan, row.effectiveOn()).chain(names -> (switch (row.state()) {
                    case DRAFT -> effects(row, plan, PlannedStep::heir);
                    case SCHEDULED -> effects(row, plan, PlannedStep::onDay);
                    case IN_FORCE -> Uni.createFrom().item(json.effects(row.outcome()));
                    case WITHDRAWN -> Uni.createFrom().item(List.<Effect>of());
                })
                .map(effects -> ReorganisationView.of(row, plan, names, effects)));
    }

    /** As they are called the day before; those that begin, as they will be called. */
    private Uni<Map<UUID, String>> names(Plan plan, LocalDate effectiveOn) {
        return bodies.standing(plan.named(), effectiveOn.minusDays(1)).map(standings -> {
            Map<UUID, String> names = new HashMap<>(plan.newNames());
            standings.forEach((id, standing) -> names.put(id, standing.agency().name()));
            return names;
        });
    }

    private Uni<List<Effect>> effects(Reorganisation row, Plan plan, Function<PlannedStep, @Nullable UUID> heir) {
        List<Effect> effects = new ArrayList<>();
        return names(plan, row.effectiveOn())
                .chain(names -> forEach(
                        handovers(row, plan, heir),
                        handover -> forEach(movers, mover -> mover.list(handover)
                                .invoke(found -> found.forEach(each -> effects.add(effect(each, handover, names))))
                                .replaceWithVoid())))
                .replaceWith(effects);
    }

    private static Effect effect(Belonging belonging, Handover handover, Map<UUID, String> names) {
        UUID own = belonging.to() == null ? handover.to() : belonging.to();
        UUID to = belonging.destiny() == Belonging.Destiny.MOVES ? own : null;
        return new Effect(
                belonging.subject(),
                belonging.id(),
                belonging.label(),
                belonging.destiny(),
                handover.from(),
                names.getOrDefault(handover.from(), ""),
                to,
                to == null ? null : names.get(to));
    }

    private static List<Handover> handovers(Reorganisation row, Plan plan, Function<PlannedStep, @Nullable UUID> heir) {
        Instant moment = WorkingCalendar.startOf(row.effectiveOn());
        String applier = row.appliedBy();
        String by = applier == null ? row.preparedBy() : applier;
        return plan.steps().stream()
                .filter(step -> !step.kind().goesOn())
                .flatMap(step -> step.predecessors().stream()
                        .map(from -> new Handover(
                                from,
                                heir.apply(step),
                                step.allSuccessors(),
                                step.kind(),
                                row.effectiveOn(),
                                moment,
                                row.documentNumber(),
                                by)))
                .toList();
    }

    private static Plan plan(PrepareReorganisation command) {
        return new Plan(
                command.steps().stream().map(ReorganisationService::planned).toList());
    }

    private static PlannedStep planned(PrepareReorganisation.Step step) {
        List<NewBody> fresh = orEmpty(step.newBodies()).stream()
                .map(body -> body(
                        body,
                        step.kind() == SuccessionKind.RENAME
                                        && step.predecessors().size() == 1
                                ? step.predecessors().get(0)
                                : UuidCreator.getTimeOrderedEpoch()))
                .toList();
        Integer place = step.heirOfNew();
        UUID heir = place == null || place < 0 || place >= fresh.size()
                ? step.heirId()
                : fresh.get(place).id();
        return new PlannedStep(step.kind(), step.predecessors(), orEmpty(step.successors()), fresh, heir);
    }

    private static NewBody body(PrepareReorganisation.Body body, UUID id) {
        AgencyIdentifier identifier = body.identifier() == null
                ? null
                : AgencyIdentifier.parse(body.identifier()).orElse(null);
        return new NewBody(
                id,
                body.name().strip(),
                body.kind(),
                body.unitType(),
                body.unitCode(),
                identifier == null ? null : identifier.canonical(),
                identifier == null ? null : identifier.legacy(),
                List.of());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
