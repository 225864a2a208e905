package vn.caunoi.registry.spokesperson;

import static io.quarkus.hibernate.reactive.panache.Panache.getSession;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
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
            ) waiting
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
        Criteria criteria =
                new Criteria().and("agency_id = :agency", "agency", agency).and("by <> :by", "by", notBy);
        String from = WAITING + criteria.where();
        return getSession()
                .chain(session -> criteria.page(
                        session.createNativeQuery("select count(*) " + from, Long.class),
                        session.createNativeQuery(
                                "select kind, cast(id as varchar), by, at " + from + " order by at, id, kind",
                                Object[].class),
                        page))
                .map(found -> found.map(ProposalRepository::waiting));
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                ProposalKind.valueOf((String) row[0]),
                UUID.fromString((String) row[1]),
                (String) row[2],
                ((OffsetDateTime) row[3]).toInstant());
    }
}
