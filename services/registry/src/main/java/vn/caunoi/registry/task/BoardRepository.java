package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A count for each agency and outcome, each over one range of an index; a single pass over ten years is slower. */
    private static final String CLOSED =
            """
            select a.id, a.name, o.state, o.verdict, n.cases
            from agency a
            cross join (values %s) o (state, verdict)
            cross join lateral (select count(*) as cases from task t %s) n
            where n.cases > 0
            """;

    private static final String JUDGED = Stream.of(TaskState.ANSWERED, TaskState.REFUSED, TaskState.AVOIDED)
            .flatMap(state ->
                    Stream.of(Deadline.Verdict.values()).map(verdict -> "('%s', '%s')".formatted(state, verdict)))
            .collect(Collectors.joining(", "));

    /** What had no clock counts by how it ended alone. */
    private static final String UNJUDGED = Stream.of(TaskState.REFUSED, TaskState.AVOIDED)
            .map("('%s', cast(null as varchar))"::formatted)
            .collect(Collectors.joining(", "));

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

        private static Closed of(Object[] row) {
            String verdict = (String) row[3];
            return new Closed(
                    (UUID) row[0],
                    (String) row[1],
                    TaskState.valueOf((String) row[2]),
                    verdict == null ? null : Deadline.Verdict.valueOf(verdict),
                    ((Number) row[4]).longValue());
        }

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

    /** What ended within a time, without what was withdrawn: nobody waits for it. */
    Uni<List<Closed>> closed(@Nullable TaskKind kind, Instant from, Instant until) {
        Criteria criteria = new Criteria()
                .and("t.agency_id = a.id")
                .and("t.state = o.state")
                .and("t.closed_at >= :from", "from", from)
                .and("t.closed_at < :until", "until", until)
                .and("t.subject_kind = :kind", "kind", kind == null ? null : kind.name());
        String judged = CLOSED.formatted(JUDGED, criteria.where() + " and t.verdict = o.verdict");
        String unjudged = CLOSED.formatted(UNJUDGED, criteria.where() + " and t.verdict is null");
        return getSession()
                .chain(session -> criteria.bind(
                                session.createNativeQuery(judged + " union all " + unjudged, Object[].class))
                        .getResultList())
                .map(rows -> rows.stream().map(Closed::of).toList());
    }
}
