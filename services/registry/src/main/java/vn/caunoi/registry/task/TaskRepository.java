package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    private static final String ROW =
            """
            select t.id, a.id, a.name, t.issueId, t.title, t.origin, t.state, t.receivedAt, t.articleTitle, t.articleUrl,
                   t.sourceName, t.summary, t.calendarVersion, t.version
            from Task t join Agency a on a.id = t.agencyId
            """;

    /** What lists and pages show; the clock is not stored, it is computed. */
    record Row(
            UUID id,
            UUID agencyId,
            String agencyName,
            UUID issueId,
            String title,
            TaskOrigin origin,
            TaskState state,
            Instant receivedAt,
            String articleTitle,
            String articleUrl,
            String sourceName,
            @Nullable String text,
            String calendarVersion,
            int version) {}

    /**
     * Which tasks are wanted.
     *
     * @param agency null for every agency
     * @param state null for every state
     */
    record Wanted(@Nullable UUID agency, @Nullable TaskState state) {

        private String where() {
            return " where true" + (agency == null ? "" : " and t.agencyId = :agency")
                    + (state == null ? "" : " and t.state = :state");
        }

        private <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
            if (agency != null) {
                query.setParameter("agency", agency);
            }
            if (state != null) {
                query.setParameter("state", state);
            }
            return query;
        }
    }

    Uni<Long> count(Wanted wanted) {
        return getSession().chain(session -> wanted.bind(
                        session.createQuery("select count(*) from Task t" + wanted.where(), Long.class))
                .getSingleResult());
    }

    /** What is due first comes first; what has no due time comes last, the oldest first. */
    Uni<List<Row>> page(Wanted wanted, PageRequest page) {
        return getSession().chain(session -> wanted.bind(session.createQuery(
                        ROW + wanted.where() + " order by t.dueAt asc nulls last, t.receivedAt, t.id", Row.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    /** Fails with {@link TaskNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where t.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(TaskNotFound::new);
    }

    /** The task, locked until the transaction ends. Fails with {@link TaskNotFound}. */
    Uni<Task> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(TaskNotFound::new);
    }

    Uni<Boolean> existsForIssue(UUID issueId) {
        return count("issueId", issueId).map(found -> found > 0);
    }

    /** The open task of an issue, locked until the transaction ends; null when there is none. */
    Uni<@Nullable Task> lockOpenOfIssue(UUID issueId) {
        return find("issueId = ?1 and state = ?2", issueId, TaskState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** What an agency still has to answer. */
    Uni<List<Task>> openOf(UUID agencyId) {
        return list("agencyId = ?1 and state = ?2 order by receivedAt, id", agencyId, TaskState.OPEN);
    }
}
