package vn.caunoi.registry.communicator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * Communicators go on with whoever takes over, each with the own area: where a body is split, whoever works in the area
 * of one of its successors goes to that one, everybody else to the one that takes over the open work. Those of other
 * agencies who work in a commune that ends go on in the one that takes it over. Whose time was over by then stay where
 * they were.
 */
@ApplicationScoped
class CommunicatorMoves implements MovesWithAgency {

    private static final String ENTITY = "communicator";

    private final CommunicatorRepository communicators;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CommunicatorMoves(CommunicatorRepository communicators, AgencyService agencies, AuditTrail audit, Clock clock) {
        this.communicators = communicators;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return communicators
                .concernedBy(handover.from(), handover.effectiveOn())
                .map(found -> found.stream()
                        .map(row -> belonging(row.communicator(), handover))
                        .toList());
    }

    private static Belonging belonging(Communicator communicator, Handover handover) {
        boolean own = communicator.agencyId().equals(handover.from());
        return new Belonging(
                own ? Belonging.Subject.COMMUNICATOR : Belonging.Subject.COMMUNICATOR_AREA,
                communicator.id(),
                communicator.personName() + ", " + communicator.code(),
                Belonging.Destiny.MOVES,
                own ? heirOf(communicator, handover) : handover.to());
    }

    private static @Nullable UUID heirOf(Communicator communicator, Handover handover) {
        UUID area = communicator.communeId();
        return area != null && handover.successors().contains(area) ? area : handover.to();
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return communicators
                .concernedBy(handover.from(), handover.effectiveOn())
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().voidItem() : move(rows, handover));
    }

    private Uni<Void> move(List<CommunicatorRepository.Row> rows, Handover handover) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Map<UUID, CommunicatorView> before =
                rows.stream().collect(Collectors.toMap(row -> row.communicator().id(), row -> row.view(today)));
        List<UUID> heirs = rows.stream()
                .flatMap(row -> Stream.ofNullable(heirOf(row.communicator(), handover)))
                .distinct()
                .toList();
        return commune(handover.to())
                .chain(area -> communicators.ofAgencies(heirs).invoke(there -> {
                    List<Communicator> known = new ArrayList<>();
                    there.forEach(row -> known.add(row.communicator()));
                    rows.forEach(row -> move(row.communicator(), area, known, handover));
                }))
                .chain(() -> communicators.flush())
                .chain(() -> communicators.rows(before.keySet()))
                .chain(after -> InTurn.forEach(
                        after,
                        row -> audit.record(
                                "moved",
                                ENTITY,
                                row.communicator().id(),
                                row.communicator().agencyId(),
                                before.get(row.communicator().id()),
                                row.view(today))));
    }

    /**
     * @param area the commune that takes over the area; null when whoever takes over is no commune
     * @param known the people of those who take over, whose numbers are taken
     */
    private static void move(
            Communicator communicator, @Nullable UUID area, List<Communicator> known, Handover handover) {
        UUID heir = heirOf(communicator, handover);
        if (heir != null && communicator.agencyId().equals(handover.from())) {
            List<Communicator> there = known.stream()
                    .filter(other -> other.agencyId().equals(heir))
                    .toList();
            communicator.moveTo(heir, FreeCode.of(communicator, there));
            known.add(communicator);
        }
        if (area != null && handover.from().equals(communicator.communeId())) {
            communicator.worksIn(area);
        }
    }

    private Uni<@Nullable UUID> commune(@Nullable UUID heir) {
        return heir == null
                ? Uni.createFrom().<@Nullable UUID>nullItem()
                : agencies.require(heir)
                        .map(agency -> agency.kind() == AgencyKind.COMMUNE_COMMITTEE ? agency.id() : null);
    }
}
