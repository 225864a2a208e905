package vn.caunoi.agencies;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.database.InTurn;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** The agencies this service knows, fed by the registry's events. */
@ApplicationScoped
public class AgencyReplicaService {
    private final ReplicaRepository repository;
    private final List<FollowsAgencies> followers;

    AgencyReplicaService(ReplicaRepository repository, @All List<FollowsAgencies> followers) {
        this.repository = repository;
        this.followers = followers;
    }

    /** Takes over one event; called inside the transaction of the inbox. */
    public Uni<Void> apply(AgencyRecorded event) {
        return repository
                .findById(event.id())
                .chain(row -> {
                    if (row == null) {
                        return repository.persist(ReplicaRow.of(event));
                    }
                    row.become(event);
                    return Uni.createFrom().item(row);
                })
                // Whoever holds the agency as it was has to end before it is followed.
                .call(() -> repository.flush())
                .map(ReplicaRow::toAgency)
                .chain(agency -> InTurn.forEach(followers, follower -> follower.follow(agency)));
    }

    /**
     * The agency with this id, or null; no event changes it until the transaction ends. For whoever writes down
     * something that is to follow the agency.
     */
    @WithTransaction
    public Uni<@Nullable KnownAgency> hold(UUID id) {
        return repository.findById(id, LockModeType.PESSIMISTIC_READ).map(AgencyReplicaService::toAgency);
    }

    /** The agency with this id, or null when no event has told of it yet. */
    @WithSession
    public Uni<@Nullable KnownAgency> find(UUID id) {
        return repository.findById(id).map(AgencyReplicaService::toAgency);
    }

    /** The agency with this slug, or null when no event has told of it yet. */
    @WithSession
    public Uni<@Nullable KnownAgency> findBySlug(String slug) {
        return repository.findBySlug(slug).map(AgencyReplicaService::toAgency);
    }

    /** Names by id; ids that no event has told of yet are left out. */
    @WithSession
    public Uni<Map<UUID, String>> names(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : repository.list("id in ?1", ids).map(rows -> rows.stream()
                        .map(ReplicaRow::toAgency)
                        .collect(Collectors.toMap(KnownAgency::id, KnownAgency::name)));
    }

    /** Every agency, past and present: a few hundred for a province. */
    @WithSession
    public Uni<List<KnownAgency>> all() {
        return repository
                .listAll()
                .map(rows -> rows.stream().map(ReplicaRow::toAgency).toList());
    }

    /**
     * Agencies by name, ordered by name.
     *
     * @param text part of a name or alias, with or without diacritics; null for all
     * @param kind kebab text of the registry's catalogue; null for all
     */
    @WithSession
    public Uni<Page<AgencyEntry>> search(@Nullable String text, @Nullable String kind, PageRequest page) {
        PanacheQuery<ReplicaRow> query = repository.search(text, kind);
        return query.count().chain(total -> query.page(page.page(), page.size())
                .list()
                .map(rows -> page.of(
                        rows.stream().map(row -> AgencyEntry.of(row.toAgency())).toList(), total)));
    }

    private static @Nullable KnownAgency toAgency(@Nullable ReplicaRow row) {
        return row == null ? null : row.toAgency();
    }
}
