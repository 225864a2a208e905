package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * Where one agency takes the place of another, its officers and the number of posts go along: the same people at the
 * same desks. Out of a merger, a split or an abolition nobody can tell who keeps a post; there they end with the
 * agency, and whoever takes over names its own. Until then its board shows the gap.
 */
@ApplicationScoped
class OfficerMoves implements MovesWithAgency {

    private final OfficerRepository officers;
    private final OfficerChronicle chronicle;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OfficerMoves(
            OfficerRepository officers,
            OfficerChronicle chronicle,
            AgencyService agencies,
            AuditTrail audit,
            Clock clock) {
        this.officers = officers;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        UUID heir = takingThePlace(handover);
        return officers.activeFrom(handover.from(), handover.effectiveOn()).chain(found -> known(heir, handover)
                .chain(known -> plan(handover.from(), heir).map(plan -> list(found, heir, known, plan))));
    }

    private static List<Belonging> list(
            List<Officer> found, @Nullable UUID heir, Set<String> known, @Nullable Plans plans) {
        List<Belonging> list = new ArrayList<>();
        found.forEach(officer -> list.add(new Belonging(
                Belonging.Subject.OFFICER,
                officer.id(),
                officer.personName() + ", " + officer.position(),
                heir == null || known.contains(officer.email()) ? Belonging.Destiny.ENDS : Belonging.Destiny.MOVES)));
        if (plans != null) {
            list.add(new Belonging(
                    Belonging.Subject.POST_PLAN,
                    plans.old().agencyId(),
                    String.valueOf(plans.old().planned()),
                    heir == null || plans.heir() != null ? Belonging.Destiny.ENDS : Belonging.Destiny.MOVES));
        }
        return list;
    }

    @Override
    public Uni<Void> move(Handover handover) {
        UUID heirId = takingThePlace(handover);
        return agencies.require(handover.from()).chain(old -> (heirId == null
                        ? Uni.createFrom().<@Nullable AgencySummary>nullItem()
                        : agencies.require(heirId))
                .chain(heir -> officers.activeFrom(old.id(), handover.effectiveOn())
                        .chain(found ->
                                known(heirId, handover).chain(known -> moveAll(found, old, heir, known, handover))))
                .chain(() -> plan(old.id(), heirId))
                .chain(plans -> movePlan(plans, heirId)));
    }

    private Uni<Void> moveAll(
            List<Officer> found,
            AgencySummary old,
            @Nullable AgencySummary heir,
            Set<String> known,
            Handover handover) {
        return InTurn.forEach(
                found, officer -> move(officer, old, known.contains(officer.email()) ? null : heir, handover));
    }

    private Uni<Void> move(Officer officer, AgencySummary old, @Nullable AgencySummary heir, Handover handover) {
        OfficerView before = chronicle.view(officer, old);
        if (!officer.activeFrom().isBefore(handover.effectiveOn())) {
            if (heir == null) {
                return officers.delete(officer)
                        .chain(() -> officers.flush())
                        .chain(() -> chronicle.tellGone(officer, before, old));
            }
            officer.goTo(heir.id());
            return officers.flush()
                    .chain(() -> chronicle.tell("moved", before, officer, heir))
                    .replaceWithVoid();
        }
        Officer next = heir == null ? null : officer.continued(heir.id(), handover.effectiveOn(), clock.instant());
        officer.endWithAgency(handover.lastDay());
        return officers.flush()
                .chain(() -> chronicle.tell("ended", before, officer, old))
                .chain(() -> next == null || heir == null
                        ? Uni.createFrom().voidItem()
                        : officers.persistAndFlush(next)
                                .chain(() -> chronicle.tell("moved", before, next, heir))
                                .replaceWithVoid());
    }

    private Uni<Void> movePlan(@Nullable Plans plans, @Nullable UUID heir) {
        if (plans == null || plans.heir() != null || heir == null) {
            return Uni.createFrom().voidItem();
        }
        return officers.save(plans.old().continued(heir))
                .chain(next -> audit.record(
                        "moved",
                        "communication-posts",
                        heir,
                        heir,
                        new PlanPosts(plans.old().planned()),
                        new PlanPosts(next.planned())));
    }

    /** The plan of the agency that ends, and of the one that takes its place. */
    private record Plans(PostPlan old, @Nullable PostPlan heir) {}

    private Uni<@Nullable Plans> plan(UUID old, @Nullable UUID heir) {
        return officers.findPlan(old)
                .chain(plan -> plan == null
                        ? Uni.createFrom().<@Nullable Plans>nullItem()
                        : (heir == null ? Uni.createFrom().<@Nullable PostPlan>nullItem() : officers.findPlan(heir))
                                .map(there -> new Plans(plan, there)));
    }

    /** Addresses of those who do it there already; nobody does it twice at one time. */
    private Uni<Set<String>> known(@Nullable UUID heir, Handover handover) {
        return heir == null
                ? Uni.createFrom().item(Set.of())
                : officers.activeFrom(heir, handover.effectiveOn())
                        .map(there -> there.stream().map(Officer::email).collect(Collectors.toSet()));
    }

    private static @Nullable UUID takingThePlace(Handover handover) {
        return handover.kind() == SuccessionKind.REPLACE ? handover.to() : null;
    }
}
