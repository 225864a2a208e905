package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    private static final String ROW =
            """
            select t.id, a.id, a.name, t.subjectKind, t.subjectId, t.role, t.title, t.issue.origin, t.state,
                   t.receivedAt, t.rule, t.triggerAt, t.extendedUntil, t.closedAt, t.verdict, t.issue.articleTitle,
                   t.issue.articleUrl, t.issue.sourceName, t.issue.summary, t.calendarVersion, t.version, t.dueAt
            from Task t join Agency a on a.id = t.agencyId
            """;

    private static final String ROW_OF_SUBJECT = " where t.subjectKind = :kind and t.subjectId = :id";

    private static final String OF_SUBJECT = "subjectKind = ?1 and subjectId = ?2";

    /** What lists and pages show; the clock is not stored, it is computed. */
    record Row(
            UUID id,
            UUID agencyId,
            String agencyName,
            TaskKind kind,
            UUID subjectId,
            TaskRole role,
            String title,
            @Nullable TaskOrigin origin,
            TaskState state,
            Instant receivedAt,
            @Nullable String rule,
            Instant triggerAt,
            @Nullable Instant extendedUntil,
            @Nullable Instant closedAt,
            Deadline.@Nullable Verdict verdict,
            @Nullable String articleTitle,
            @Nullable String articleUrl,
            @Nullable String sourceName,
            @Nullable String text,
            String calendarVersion,
            int version,
            @Nullable Instant dueAt) {}

    /**
     * What is due first comes first; what has no due time comes last, the oldest first.
     *
     * @param agency null for every agency
     */
    Uni<Page<Row>> page(@Nullable UUID agency, TaskQuery query, Instant now, PageRequest page) {
        Criteria criteria = new Criteria()
                .and("t.agencyId = :agency", "agency", agency)
                .and("t.state = :state", "state", query.state())
                .and("t.subjectKind = :kind", "kind", query.kind())
                // Beside the own agency: whoever asks for another one finds nothing.
                .and("t.agencyId = :asked", "asked", query.agency());
        if (query.overdue()) {
            criteria.and("t.state = OPEN").and("t.dueAt < :now", "now", now);
        }
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Task t" + criteria.where(), Long.class),
                        session.createQuery(
                                ROW + criteria.where() + " order by t.dueAt asc nulls last, t.receivedAt, t.id",
                                Row.class),
                        page));
    }

    /** Open tasks by due time, from just behind this one; none that are due later than the limit. */
    Uni<List<Row>> due(DueTasks.Cursor after, Instant until, int size) {
        return getSession().chain(session -> session.createQuery(
                        ROW
                                + """
                                         where t.state = OPEN and t.dueAt <= :until
                                           and (t.dueAt > :dueAt or (t.dueAt = :dueAt and t.id > :id))
                                         order by t.dueAt, t.id
                                        """,
                        Row.class)
                .setParameter("until", until)
                .setParameter("dueAt", after.dueAt())
                .setParameter("id", after.id())
                .setMaxResults(size)
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

    /** Of whoever answers. Fails with {@link TaskNotFound}. */
    Uni<Row> requireLeadRow(TaskSubject subject) {
        return getSession()
                .chain(session -> session.createQuery(ROW + ROW_OF_SUBJECT + " and t.role = LEAD", Row.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(TaskNotFound::new);
    }

    /** The lead first, as the roles are spelt. */
    Uni<List<Row>> rowsOf(TaskSubject subject) {
        return getSession()
                .chain(session -> session.createQuery(ROW + ROW_OF_SUBJECT + " order by t.role, t.id", Row.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .getResultList());
    }

    /** The task, locked until the transaction ends. Fails with {@link TaskNotFound}. */
    Uni<Task> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(TaskNotFound::new);
    }

    /** The task of whoever answers, locked until the transaction ends. Fails with {@link TaskNotFound}. */
    Uni<Task> requireLead(TaskSubject subject) {
        return lockLead(subject).onItem().ifNull().failWith(TaskNotFound::new);
    }

    /** The task of whoever answers, locked until the transaction ends; null when there is none. */
    Uni<@Nullable Task> lockLead(TaskSubject subject) {
        return find(OF_SUBJECT + " and role = ?3", subject.kind(), subject.id(), TaskRole.LEAD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The tasks of those who contribute and have not done so, locked until the transaction ends. */
    Uni<List<Task>> lockOpenPartners(TaskSubject subject) {
        return find(
                        OF_SUBJECT + " and role = ?3 and state = ?4 order by id",
                        subject.kind(),
                        subject.id(),
                        TaskRole.PARTNER,
                        TaskState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What this agency has, or had, to do with the matter; null when nothing. */
    Uni<@Nullable Task> findOf(TaskSubject subject, UUID agencyId, TaskRole role) {
        return of(subject, agencyId, role).firstResult();
    }

    /** The task of an agency that contributes, locked until the transaction ends. Fails with {@link TaskNotFound}. */
    Uni<Task> requirePartner(TaskSubject subject, UUID agencyId) {
        return of(subject, agencyId, TaskRole.PARTNER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(TaskNotFound::new);
    }

    private PanacheQuery<Task> of(TaskSubject subject, UUID agencyId, TaskRole role) {
        return find(OF_SUBJECT + " and agencyId = ?3 and role = ?4", subject.kind(), subject.id(), agencyId, role);
    }

    /** What an agency still has to see to. */
    Uni<List<Task>> openOf(UUID agencyId) {
        return list("agencyId = ?1 and state = ?2 order by receivedAt, id", agencyId, TaskState.OPEN);
    }
}
