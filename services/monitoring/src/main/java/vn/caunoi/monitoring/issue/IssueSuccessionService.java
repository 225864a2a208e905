package vn.caunoi.monitoring.issue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agencies.AgencyReplicaService;
import vn.caunoi.agencies.FollowsAgencies;
import vn.caunoi.agencies.KnownAgency;
import vn.caunoi.database.InTurn;
import vn.caunoi.eventing.outbox.OutboxEvents;

/**
 * Lets open issues follow the agencies that have to answer them. What was answered stays with whoever answered it;
 * where nobody took over, nothing happens.
 *
 * <p>Events come in any order: when the agency that took over is known to have ended as well, the issue goes to whoever
 * answers in the end; when that becomes known later, it goes on from there.
 */
@ApplicationScoped
public class IssueSuccessionService implements FollowsAgencies {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final IssueRepository issues;
    private final IssueMoveRepository moves;
    private final AgencyReplicaService agencies;
    private final OutboxEvents outbox;
    private final Clock clock;

    @Inject
    IssueSuccessionService(
            IssueRepository issues,
            IssueMoveRepository moves,
            AgencyReplicaService agencies,
            OutboxEvents outbox,
            Clock clock) {
        this.issues = issues;
        this.moves = moves;
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(KnownAgency agency) {
        return agency.answeredBy(today()) == null
                ? Uni.createFrom().voidItem()
                : issues.lockOpenOf(agency.id())
                        .chain(open -> open.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : agencies.all().chain(all -> moveAll(open, agency, index(all))));
    }

    /**
     * Moves whatever still waits for an agency that is no more: raised while this service did not know of the end, or
     * before it could follow. Beside another instance, whoever comes second finds it moved.
     */
    @WithTransaction
    public Uni<Void> catchUp() {
        return agencies.all().chain(all -> {
            Map<UUID, KnownAgency> known = index(all);
            return InTurn.forEach(
                    all.stream()
                            .filter(agency -> agency.answeredBy(today()) != null)
                            .toList(),
                    agency -> issues.lockOpenOf(agency.id()).chain(open -> moveAll(open, agency, known)));
        });
    }

    private Uni<Void> moveAll(List<Issue> open, KnownAgency from, Map<UUID, KnownAgency> known) {
        UUID to = heir(from, known, today());
        LocalDate lastDay = from.validTo();
        if (to == null || lastDay == null) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return InTurn.forEach(open, issue -> {
            issue.goTo(to);
            return moves.persist(IssueMove.of(issue.id(), from.id(), to, lastDay.plusDays(1), now))
                    .chain(() -> outbox.record(issue.reassigned(from.id(), now)));
        });
    }

    /** Whoever answers in the end; null when that would lead back to where it began. */
    static @Nullable UUID heir(KnownAgency from, Map<UUID, KnownAgency> known, LocalDate today) {
        Set<UUID> seen = new HashSet<>(Set.of(from.id()));
        UUID heir = from.answeredBy(today);
        while (heir != null && seen.add(heir)) {
            KnownAgency next = known.get(heir);
            UUID later = next == null ? null : next.answeredBy(today);
            if (later == null) {
                return heir;
            }
            heir = later;
        }
        return null;
    }

    private static Map<UUID, KnownAgency> index(List<KnownAgency> agencies) {
        Map<UUID, KnownAgency> index = new HashMap<>();
        agencies.forEach(agency -> index.put(agency.id(), agency));
        return index;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
