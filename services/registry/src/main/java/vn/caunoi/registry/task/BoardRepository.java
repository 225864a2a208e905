package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.deadlines.Deadline;

/** Sums over tasks, for the board of the province; each is read from an index alone. */
@ApplicationScoped
class BoardRepository implements PanacheRepositoryBase<Task, UUID> {

    private static final String OPEN =
            """
            select a.id, a.name, count(*),
                   coalesce(sum(case when t.dueAt < :now and t.dueSure then 1 else 0 end), 0),
                   coalesce(sum(case when t.dueAt < :now and not t.dueSure then 1 else 0 end), 0),
                   coalesce(sum(case when t.dueAt >= :now and t.dueAt < :soon then 1 else 0 end), 0),
                   min(case when t.dueAt < :now and t.dueSure then t.dueAt end)
            from Task t join Agency a on a.id = t.agencyId
            """;

    /** What waits at one agency. */
    record Open(
            UUID agencyId,
            String agencyName,
            long open,
            long overdue,
            long doubtful,
            long dueSoon,
            @Nullable Instant oldestDueAt) {}

    /** What one agency closed in one way. */
    record Closed(UUID agencyId, String agencyName, TaskState state, Deadline.@Nullable Verdict verdict, long count) {

        long countIf(boolean wanted) {
            return wanted ? count : 0;
        }
    }

    Uni<List<Open>> open(@Nullable TaskKind kind, Instant now, Instant soon) {
        Criteria criteria = new Criteria()
                .and("t.state = OPEN")
                .and("t.subjectKind = :kind", "kind", kind)
                .with("now", now)
                .with("soon", soon);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery(OPEN + criteria.where() + " group by a.id, a.name", Open.class))
                .getResultList());
    }

    Uni<List<Closed>> closed(@Nullable TaskKind kind, Instant from, Instant until) {
        Criteria criteria = new Criteria()
                .and("t.closedAt >= :from", "from", from)
                .and("t.closedAt < :until", "until", until)
                .and("t.subjectKind = :kind", "kind", kind);
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        """
                                select c.agencyId, a.name, c.state, c.verdict, c.cases
                                from (select t.agencyId as agencyId, t.state as state, t.verdict as verdict,
                                             count(*) as cases
                                      from Task t
                                """
                                + criteria.where()
                                + """
                                         group by t.agencyId, t.state, t.verdict) c
                                join Agency a on a.id = c.agencyId
                                """,
                        Closed.class))
                .getResultList());
    }
}
