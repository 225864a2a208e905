package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyKind;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** Which agency a row belongs to, told with it. */
    record Named(Assignment assignment, String agencyName, AgencyKind agencyKind) {}

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
}
