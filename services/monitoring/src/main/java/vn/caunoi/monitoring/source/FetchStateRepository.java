package vn.caunoi.monitoring.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FetchStateRepository implements PanacheRepositoryBase<FetchState, UUID> {

    /** Any number will do as long as nothing else in this database uses it. */
    private static final long LEADER_LOCK = 8_084_001;

    /** Whether this transaction leads: only one instance at a time hands out work, and a dead one holds nothing. */
    Uni<Boolean> lead() {
        return getSession().chain(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(" + LEADER_LOCK + ")", Boolean.class)
                .getSingleResult());
    }

    Uni<List<FetchState>> due(Instant now, int most) {
        return find(
                        """
                        select f from FetchState f join Source s on s.id = f.sourceId
                        where s.enabled and f.dueAt <= ?1 and (f.leasedUntil is null or f.leasedUntil <= ?1)
                        order by f.dueAt, f.sourceId
                        """,
                        now)
                .range(0, most - 1)
                .list();
    }

    /** The state, locked until the transaction ends. Every source has one. */
    Uni<FetchState> locked(UUID sourceId) {
        return findById(sourceId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(SourceNotFound::new);
    }
}
