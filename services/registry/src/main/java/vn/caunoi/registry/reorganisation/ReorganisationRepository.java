package vn.caunoi.registry.reorganisation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {

    /** The latest day first. */
    Uni<Page<Reorganisation>> page(PageRequest page) {
        return count().chain(total -> findAll(Sort.descending("effectiveOn").and("id"))
                .page(page.page(), page.size())
                .list()
                .map(rows -> page.of(rows, total)));
    }

    /** Fails with {@link ReorganisationNotFound}. */
    Uni<Reorganisation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(ReorganisationNotFound::new);
    }

    /** Locked until the transaction ends. Fails with {@link ReorganisationNotFound}. */
    Uni<Reorganisation> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ReorganisationNotFound::new);
    }

    /** Those whose day has come, the earliest first. */
    Uni<List<UUID>> due(LocalDate today) {
        return list("state = ?1 and effectiveOn <= ?2 order by effectiveOn, id", ReorganisationState.SCHEDULED, today)
                .map(rows -> rows.stream().map(Reorganisation::id).toList());
    }

    Uni<Boolean> knows(UUID id) {
        return count("id", id).map(found -> found > 0);
    }
}
