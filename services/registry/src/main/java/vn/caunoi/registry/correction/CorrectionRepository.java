package vn.caunoi.registry.correction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    private static final String ROW = "select c, a.name from Correction c join Agency a on a.id = c.agencyId";

    /** A demand with the name of its agency. */
    record Row(Correction correction, String agencyName) {}

    /**
     * The newest first.
     *
     * @param agency null for every agency
     * @param open null for all
     */
    Uni<Page<Row>> page(@Nullable UUID agency, @Nullable Boolean open, @Nullable UUID issue, PageRequest page) {
        Criteria criteria =
                new Criteria().and("c.agencyId = :agency", "agency", agency).and("c.issueId = :issue", "issue", issue);
        if (open != null) {
            criteria.and(open ? "c.state <> CLOSED" : "c.state = CLOSED");
        }
        return getSession().chain(session -> {
            var count = session.createQuery("select count(*) from Correction c" + criteria.where(), Long.class);
            var rows = session.createQuery(ROW + criteria.where() + " order by c.noticedAt desc, c.id", Row.class);
            return criteria.bind(count).getSingleResult().chain(total -> criteria.bind(rows)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.size())
                    .getResultList()
                    .map(found -> page.of(found, total)));
        });
    }

    /** Fails with {@link CorrectionNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where c.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(CorrectionNotFound::new);
    }

    /** The demand, locked until the transaction ends. Fails with {@link CorrectionNotFound}. */
    Uni<Correction> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(CorrectionNotFound::new);
    }

    /** What an agency has not ended. */
    Uni<List<Correction>> openOf(UUID agencyId) {
        return list("agencyId = ?1 and state <> ?2 order by noticedAt, id", agencyId, CorrectionState.CLOSED);
    }
}
