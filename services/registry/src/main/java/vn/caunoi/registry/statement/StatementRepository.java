package vn.caunoi.registry.statement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

    private static final String VIEW = "select s, a.name from Statement s join Agency a on a.id = s.agencyId";

    private static final String COUNT = "select count(*) from Statement s";

    private static final String SUMMARY =
            """
            select s.id, a.id, a.name, s.title, substring(s.body, 1, 300), s.publishedAt, s.form, s.number
            from Statement s join Agency a on a.id = s.agencyId
            """;

    private static final String OWN =
            """
            select s.id, a.id, a.name, s.taskId, s.title, s.form, s.state, s.number, s.createdAt, s.releaseAt,
                   s.publishedAt, s.supersededAt
            from Statement s join Agency a on a.id = s.agencyId
            """;

    private static final String VERSION =
            """
            select s.id, s.number, s.title, s.body, s.changeNote, s.publishedAt, s.supersededAt
            from Statement s
            """;

    /** A statement with the name of its agency. */
    record Row(Statement statement, String agencyName) {

        StatementView view() {
            return StatementView.of(statement, agencyName);
        }
    }

    /**
     * What is valid, newest first.
     *
     * @param agency null for every agency
     */
    Uni<Page<StatementSummary>> published(@Nullable UUID agency, PageRequest page) {
        Criteria criteria = new Criteria()
                .and("s.state = PUBLISHED")
                .and("s.supersededAt is null")
                .and("s.agencyId = :agency", "agency", agency);
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery(COUNT + criteria.where(), Long.class),
                        session.createQuery(
                                SUMMARY + criteria.where() + " order by s.publishedAt desc, s.id",
                                StatementSummary.class),
                        page));
    }

    /**
     * Statements in every state, the newest first.
     *
     * @param agency null for every agency
     * @param state null for every state
     */
    Uni<Page<OwnStatement>> own(@Nullable UUID agency, @Nullable StatementState state, PageRequest page) {
        Criteria criteria =
                new Criteria().and("s.agencyId = :agency", "agency", agency).and("s.state = :state", "state", state);
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery(COUNT + criteria.where(), Long.class),
                        session.createQuery(
                                OWN + criteria.where() + " order by s.createdAt desc, s.id", OwnStatement.class),
                        page));
    }

    /** Fails with {@link StatementNotFound}. */
    Uni<StatementView> requireView(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(VIEW + " where s.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(StatementNotFound::new)
                .map(Row::view);
    }

    Uni<@Nullable StatementView> findByTask(UUID taskId) {
        return getSession()
                .chain(session -> session.createQuery(VIEW + " where s.taskId = :task", Row.class)
                        .setParameter("task", taskId)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : row.view());
    }

    /** What everybody may read of a statement, the newest version first. */
    Uni<List<StatementVersion>> versions(UUID rootId) {
        return getSession().chain(session -> session.createQuery(
                        VERSION + " where s.rootId = :root and s.state = PUBLISHED order by s.number desc",
                        StatementVersion.class)
                .setParameter("root", rootId)
                .getResultList());
    }

    /** The statement, locked until the transaction ends. Fails with {@link StatementNotFound}. */
    Uni<Statement> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(StatementNotFound::new);
    }

    /** The version that everybody reads now, locked until the transaction ends. */
    Uni<Statement> requireValid(UUID rootId) {
        return find("rootId = ?1 and state = ?2 and supersededAt is null", rootId, StatementState.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** What waits and need not wait any longer, the oldest first. */
    Uni<List<UUID>> due(Instant now, int most) {
        return getSession().chain(session -> session.createQuery(
                        "select s.id from Statement s where s.state = SCHEDULED and s.releaseAt <= :now"
                                + " order by s.releaseAt, s.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList());
    }

    /** The answer to a task, when this agency has begun it and not published it. */
    Uni<List<Statement>> unpublishedOf(UUID taskId, UUID agencyId) {
        return list("taskId = ?1 and agencyId = ?2 and state <> ?3", taskId, agencyId, StatementState.PUBLISHED);
    }

    /** What an agency has begun and not published. */
    Uni<List<Statement>> unpublishedOf(UUID agencyId) {
        return list("agencyId = ?1 and state <> ?2 order by createdAt, id", agencyId, StatementState.PUBLISHED);
    }
}
