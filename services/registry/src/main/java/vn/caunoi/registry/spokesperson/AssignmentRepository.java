package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String VIEW =
            """
            select s.id, a.id, a.name, s.kind, s.personName, s.position, s.phone, s.email, s.decisionNumber,
                   s.decidedAt, s.publishedAt
            """;

    private static final String CURRENT =
            """
            from Assignment s join Agency a on a.id = s.agencyId
            where s.endedAt is null and (a.validTo is null or a.validTo >= :today)
            and (s.searchText like :text or a.searchText like :text)
            """;

    /** Everybody who speaks for an agency today. */
    Uni<Page<SpokespersonView>> current(@Nullable String q, LocalDate today, PageRequest page) {
        String text = "%" + (q == null ? "" : Folding.fold(q)) + "%";
        return getSession().chain(session -> session.createQuery("select count(*) " + CURRENT, Long.class)
                .setParameter("today", today)
                .setParameter("text", text)
                .getSingleResult()
                .chain(total -> session.createQuery(VIEW + CURRENT + "order by a.sortKey, s.id", SpokespersonView.class)
                        .setParameter("today", today)
                        .setParameter("text", text)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(items -> page.of(items, total))));
    }

    /** Who spoke for the agency at this moment. */
    Uni<List<SpokespersonView>> ofAgency(UUID agencyId, Instant moment) {
        return getSession().chain(session -> session.createQuery(
                        VIEW
                                + """
                                        from Assignment s join Agency a on a.id = s.agencyId
                                        where a.id = :agency and s.decidedAt <= :moment
                                        and (s.endedAt is null or s.endedAt > :moment)
                                        order by s.decidedAt desc, s.id
                                        """,
                        SpokespersonView.class)
                .setParameter("agency", agencyId)
                .setParameter("moment", moment)
                .getResultList());
    }

    Uni<List<Assignment>> history(UUID agencyId) {
        return list("agencyId", Sort.descending("decidedAt", "id"), agencyId);
    }

    Uni<@Nullable Assignment> findCurrent(UUID agencyId, SpokespersonKind kind) {
        return find("agencyId = ?1 and kind = ?2 and endedAt is null", agencyId, kind)
                .firstResult();
    }

    Uni<@Nullable Assignment> findByRequest(String recordedBy, @Nullable String requestKey) {
        return requestKey == null
                ? Uni.createFrom().nullItem()
                : find("recordedBy = ?1 and requestKey = ?2", recordedBy, requestKey)
                        .firstResult();
    }

    /** Everybody whose time for this agency has not ended. */
    Uni<List<Assignment>> running(UUID agencyId) {
        return list("agencyId = ?1 and endedAt is null order by decidedAt, id", agencyId);
    }

    /** Lets changes of one agency's spokespersons follow each other; ends with the transaction. */
    Uni<Void> lockAgency(UUID agencyId) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from agency where id = :id for no key update", Integer.class)
                        .setParameter("id", agencyId)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
