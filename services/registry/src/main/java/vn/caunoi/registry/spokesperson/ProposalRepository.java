package vn.caunoi.registry.spokesperson;

import static io.quarkus.hibernate.reactive.panache.Panache.getSession;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** What waits for a second person, in whichever table it stands. */
@ApplicationScoped
class ProposalRepository {

    private static final String WAITING =
            """
            from (
                select 'ASSIGNMENT' as kind, id, agency_id, recorded_at as at, recorded_by as by
                from assignment where state = 'PROPOSED'
                union all
                select 'END', id, agency_id, end_recorded_at, end_recorded_by
                from assignment where end_state = 'PROPOSED'
                union all
                select 'UNAVAILABILITY', id, agency_id, recorded_at, recorded_by
                from unavailability where state = 'PROPOSED'
            ) waiting where true
            """;

    /** One row of the list. */
    record Waiting(ProposalKind kind, UUID id, String proposedBy, Instant proposedAt) {}

    /**
     * The oldest first.
     *
     * @param agency of this one only; of all when null
     * @param notBy leaves out what this person proposed; null leaves out nothing
     */
    Uni<Page<Waiting>> waiting(@Nullable UUID agency, @Nullable String notBy, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(WAITING);
        if (agency != null) {
            where.append(" and agency_id = :agency");
            values.put("agency", agency);
        }
        if (notBy != null) {
            where.append(" and by <> :by");
            values.put("by", notBy);
        }
        return getSession().chain(session -> with(
                        session.createNativeQuery("select count(*) " + where, Long.class), values)
                .getSingleResult()
                .chain(total -> with(
                                session.createNativeQuery(
                                        "select kind, cast(id as varchar), by, at " + where + " order by at, id, kind",
                                        Object[].class),
                                values)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(rows -> page.of(
                                rows.stream().map(ProposalRepository::waiting).toList(), total))));
    }

    private static <T> Mutiny.SelectionQuery<T> with(Mutiny.SelectionQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                ProposalKind.valueOf((String) row[0]),
                UUID.fromString((String) row[1]),
                (String) row[2],
                ((OffsetDateTime) row[3]).toInstant());
    }
}
