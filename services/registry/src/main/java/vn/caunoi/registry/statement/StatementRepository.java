package vn.caunoi.registry.statement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

    private static final String VIEW =
            """
            select s.id, a.id, a.name, s.taskId, s.title, s.body, s.state, s.createdAt, s.publishedAt, s.version
            from Statement s join Agency a on a.id = s.agencyId
            """;

    private static final String SUMMARY =
            """
            select s.id, a.id, a.name, s.title, substring(s.body, 1, 300), s.publishedAt
            from Statement s join Agency a on a.id = s.agencyId
            """;

    /** @param agency null for every agency */
    Uni<Long> countPublished(@Nullable UUID agency) {
        return getSession().chain(session -> bind(
                        session.createQuery("select count(*) from Statement s" + where(agency), Long.class), agency)
                .getSingleResult());
    }

    /** Newest first. */
    Uni<List<StatementSummary>> published(@Nullable UUID agency, PageRequest page) {
        return getSession().chain(session -> bind(
                        session.createQuery(
                                SUMMARY + where(agency) + " order by s.publishedAt desc, s.id", StatementSummary.class),
                        agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    private static String where(@Nullable UUID agency) {
        return " where s.state = PUBLISHED" + (agency == null ? "" : " and s.agencyId = :agency");
    }

    private static <T> SelectionQuery<T> bind(SelectionQuery<T> query, @Nullable UUID agency) {
        return agency == null ? query : query.setParameter("agency", agency);
    }

    /** Fails with {@link StatementNotFound}. */
    Uni<StatementView> requireView(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(VIEW + " where s.id = :id", StatementView.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(StatementNotFound::new);
    }

    Uni<@Nullable StatementView> findByTask(UUID taskId) {
        return getSession().chain(session -> session.createQuery(VIEW + " where s.taskId = :task", StatementView.class)
                .setParameter("task", taskId)
                .getSingleResultOrNull());
    }

    /** The statement, locked until the transaction ends. Fails with {@link StatementNotFound}. */
    Uni<Statement> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(StatementNotFound::new);
    }

    /** What an agency has begun and not published. */
    Uni<List<Statement>> draftsOf(UUID agencyId) {
        return list("agencyId = ?1 and state = ?2 order by createdAt, id", agencyId, StatementState.DRAFT);
    }
}
