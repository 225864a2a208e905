package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows whom. */
@ApplicationScoped
class AgencySuccessionRepository implements PanacheRepositoryBase<AgencySuccession, AgencySuccession.Key> {

    /**
     * Everything that follows from one agency up to a day, step by step; what a body merely gave a part to does not. A
     * union, so that even a circle would end.
     */
    private static final String PATH =
            """
            with recursive path as (
                select s.* from agency_succession s
                where s.predecessor_id = :id and s.effective_on <= :day and s.kind <> 'SPLIT_OFF'
                union
                select s.* from agency_succession s join path p on s.predecessor_id = p.successor_id
                where s.effective_on <= :day and s.kind <> 'SPLIT_OFF')
            select predecessor_id, successor_id, kind, effective_on, document_number from path
            order by effective_on, predecessor_id, successor_id
            """;

    private static final String LINK =
            "select s.predecessorId, s.successorId, s.kind, s.effectiveOn, s.documentNumber from AgencySuccession s";

    Uni<List<SuccessionLink>> path(UUID agencyId, LocalDate day) {
        return getSession()
                .chain(session -> session.createNativeQuery(PATH, Object[].class)
                        .setParameter("id", agencyId)
                        .setParameter("day", day)
                        .getResultList())
                .map(rows -> rows.stream().map(AgencySuccessionRepository::link).toList());
    }

    private static SuccessionLink link(Object[] row) {
        return new SuccessionLink(
                (UUID) row[0],
                (UUID) row[1],
                SuccessionKind.valueOf(String.valueOf(row[2])),
                (LocalDate) row[3],
                String.valueOf(row[4]));
    }

    /** Every link there is: a few thousand for a province with a long memory. */
    Uni<List<SuccessionLink>> all() {
        return getSession().chain(session -> session.createQuery(LINK, SuccessionLink.class)
                .getResultList());
    }

    /** The links of one agency in both directions, as known at a moment. */
    Uni<List<SuccessionLink>> of(UUID agencyId, @Nullable Instant knownAt) {
        return getSession().chain(session -> {
            var query = session.createQuery(
                            LINK + " where (s.predecessorId = :id or s.successorId = :id)"
                                    + (knownAt == null ? "" : " and s.recordedFrom <= :knownAt")
                                    + " order by s.effectiveOn, s.predecessorId, s.successorId",
                            SuccessionLink.class)
                    .setParameter("id", agencyId);
            return (knownAt == null ? query : query.setParameter("knownAt", knownAt)).getResultList();
        });
    }

    Uni<Void> forget(Collection<UUID> successors) {
        return successors.isEmpty()
                ? Uni.createFrom().voidItem()
                : delete("successorId in ?1", successors).replaceWithVoid();
    }

    Uni<Void> keep(List<AgencySuccession> links) {
        return links.isEmpty() ? Uni.createFrom().voidItem() : persist(links);
    }
}
