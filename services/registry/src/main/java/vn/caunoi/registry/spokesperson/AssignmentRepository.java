package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.vietnamese.Folding;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String VIEW =
            """
            select s.id, a.id, a.name, s.kind, s.personName, s.position, s.phone, s.email, s.decisionNumber,
                   s.decidedAt, s.publishedAt, s.validFrom, s.validTo, s.matter, s.authorisationDocument,
                   u.endsAt, i.id, i.personName
            """;

    /** Whoever speaks at the moment; beside somebody who cannot, the one who was authorised instead. */
    private static final String SPEAKING =
            """
            from Assignment s join Agency a on a.id = s.agencyId
            left join Unavailability u on u.assignmentId = s.id and u.cancelledAt is null
                 and (u.urgent = true or u.proposal.state = CONFIRMED) and u.startsAt <= :moment and u.endsAt > :moment
            left join Assignment i on i.standsInFor = u.id and i.proposal.state = CONFIRMED
                 and i.validFrom <= :moment and (i.validTo is null or i.validTo > :moment)
            where s.proposal.state = CONFIRMED and s.validFrom <= :moment and (s.validTo is null or s.validTo > :moment)
            """;

    private static final String COUNTED =
            """
            from Assignment s join Agency a on a.id = s.agencyId
            where s.proposal.state = CONFIRMED and s.validFrom <= :moment and (s.validTo is null or s.validTo > :moment)
            """;

    private static final String LISTED =
            """
            and (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)
            and (s.searchText like :text or a.searchText like :text)
            """;

    /** The order in which an agency's people speak: the head, the regular one, whoever is authorised. */
    private static final String RANK = "case s.kind when HEAD then 0 when REGULAR then 1 else 2 end";

    /** Which agency a row belongs to, told with it. */
    record Named(Assignment assignment, String agencyName, AgencyKind agencyKind) {}

    /** Everybody who speaks for an agency at the moment; the clock alone decides who that is. */
    Uni<Page<SpokespersonView>> speaking(@Nullable String q, Instant moment, LocalDate day, PageRequest page) {
        String text = "%" + (q == null ? "" : Folding.fold(q)) + "%";
        return getSession().chain(session -> session.createQuery("select count(*) " + COUNTED + LISTED, Long.class)
                .setParameter("moment", moment)
                .setParameter("day", day)
                .setParameter("text", text)
                .getSingleResult()
                .chain(total -> session.createQuery(
                                VIEW + SPEAKING + LISTED + "order by a.sortKey, a.id, " + RANK + ", s.id",
                                SpokespersonView.class)
                        .setParameter("moment", moment)
                        .setParameter("day", day)
                        .setParameter("text", text)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .map(items -> page.of(items, total))));
    }

    /** Who speaks for the agency at this moment. */
    Uni<List<SpokespersonView>> speakingFor(UUID agencyId, Instant moment) {
        return getSession().chain(session -> session.createQuery(
                        VIEW + SPEAKING + "and a.id = :agency order by " + RANK + ", s.validFrom desc, s.id",
                        SpokespersonView.class)
                .setParameter("agency", agencyId)
                .setParameter("moment", moment)
                .getResultList());
    }

    /** What the public may know of everybody who speaks, will speak or spoke for the agency. */
    Uni<List<SpokespersonPeriod>> periods(UUID agencyId) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select s.id, s.kind, s.personName, s.position, s.decisionNumber, s.decidedAt, s.validFrom,
                               s.validTo, s.matter, s.authorisationDocument
                        from Assignment s where s.agencyId = :agency and s.proposal.state = CONFIRMED
                        order by s.validFrom desc, s.id desc
                        """,
                        SpokespersonPeriod.class)
                .setParameter("agency", agencyId)
                .getResultList());
    }

    /** The latest decision first. */
    Uni<List<Assignment>> history(UUID agencyId) {
        return list("agencyId", Sort.descending("decidedAt", "id"), agencyId);
    }

    /** Those of these ids, each with its agency. */
    Uni<List<Named>> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "select s, a.name, a.kind from Assignment s join Agency a on a.id = s.agencyId"
                                        + " where s.id in :ids",
                                Named.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** What is confirmed for the agency and touches the time from this moment on. */
    Uni<List<Assignment>> confirmedFrom(UUID agencyId, Instant moment) {
        return list(
                "agencyId = ?1 and proposal.state = ?2 and (validTo is null or validTo > ?3) order by validFrom, id",
                agencyId,
                ProposalState.CONFIRMED,
                moment);
    }

    /** Agencies for which somebody speaks at this moment or will speak. */
    Uni<List<UUID>> agenciesWithConfirmed(Instant moment) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select distinct s.agencyId from Assignment s
                        where s.proposal.state = CONFIRMED and (s.validTo is null or s.validTo > :moment) order by s.agencyId
                        """,
                        UUID.class)
                .setParameter("moment", moment)
                .getResultList());
    }

    /** The head in office at this moment; null when none is recorded. */
    Uni<@Nullable Assignment> findHeadAt(UUID agencyId, Instant moment) {
        return find(
                        "agencyId = ?1 and kind = ?2 and proposal.state = ?3 and validFrom <= ?4"
                                + " and (validTo is null or validTo > ?4)",
                        agencyId,
                        SpokespersonKind.HEAD,
                        ProposalState.CONFIRMED,
                        moment)
                .firstResult();
    }

    /** Null when the agency has none of this id. */
    Uni<@Nullable Assignment> findOf(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResult();
    }

    /** Fails with {@link AssignmentNotFound}, also for an assignment of another agency. */
    Uni<Assignment> requireOf(UUID agencyId, UUID id) {
        return findOf(agencyId, id).onItem().ifNull().failWith(AssignmentNotFound::new);
    }

    Uni<List<Assignment>> standingInFor(UUID unavailabilityId) {
        return list("standsInFor = ?1 and proposal.state = ?2", unavailabilityId, ProposalState.CONFIRMED);
    }

    Uni<@Nullable Assignment> findByRequest(String recordedBy, @Nullable String requestKey) {
        return requestKey == null
                ? Uni.createFrom().nullItem()
                : find("proposal.recordedBy = ?1 and requestKey = ?2", recordedBy, requestKey)
                        .firstResult();
    }

    /** Everybody whose time for this agency has not ended by then, and who is proposed. */
    Uni<List<Assignment>> running(UUID agencyId, Instant moment) {
        return list(
                "agencyId = ?1 and (proposal.state = ?2 or proposal.state = ?3 and (validTo is null or validTo > ?4))"
                        + " order by decidedAt, id",
                agencyId,
                ProposalState.PROPOSED,
                ProposalState.CONFIRMED,
                moment);
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
