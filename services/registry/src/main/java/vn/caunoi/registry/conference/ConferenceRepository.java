package vn.caunoi.registry.conference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;

@ApplicationScoped
class ConferenceRepository implements PanacheRepositoryBase<Conference, UUID> {
    private static final String ROW =
            """
            select c, a.name, a.slug, a.kind, (select count(*) from Guest g where g.conferenceId = c.id)
            from Conference c join Agency a on a.id = c.agencyId
            """;

    /** A conference with what belongs to its ids. */
    record Row(Conference conference, String agencyName, String agencySlug, AgencyKind agencyKind, Long guests) {

        /** The provincial committee need not tell itself. */
        boolean noticeNeeded() {
            return agencyKind != AgencyKind.PROVINCIAL_COMMITTEE;
        }
    }

    Uni<Long> count(ConferenceQuery query) {
        Criteria criteria = criteria(query);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery("select count(*) from Conference c" + criteria.where(), Long.class))
                .getSingleResult());
    }

    /** The latest first. */
    Uni<List<Row>> page(ConferenceQuery query, PageRequest page) {
        Criteria criteria = criteria(query);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery(ROW + criteria.where() + " order by c.startsAt desc, c.id", Row.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    private static Criteria criteria(ConferenceQuery query) {
        return new Criteria()
                .and("c.agencyId = :agency", "agency", query.agency())
                .and("c.state = :state", "state", query.state())
                .and("c.kind = :kind", "kind", query.kind())
                .and("c.startsAt >= :from", "from", query.from())
                .and("c.startsAt < :before", "before", query.before())
                .words("c.searchText", query.q());
    }

    /** Fails with {@link ConferenceNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where c.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(ConferenceNotFound::new);
    }

    /** The conference, locked until the transaction ends. Fails with {@link ConferenceNotFound}. */
    Uni<Conference> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ConferenceNotFound::new);
    }

    /** What an agency held, oldest first. */
    Uni<List<Conference>> held(UUID agency) {
        return list("agencyId = ?1 and state = ?2 order by heldAt, id", agency, ConferenceState.HELD);
    }

    /** What an agency has planned from this moment on, the next first. */
    Uni<List<Conference>> coming(UUID agency, Instant from) {
        return list(
                "agencyId = ?1 and state in (?2, ?3) and startsAt >= ?4 order by startsAt, id",
                agency,
                ConferenceState.PLANNED,
                ConferenceState.NOTIFIED,
                from);
    }

    /** What an agency has planned and neither held nor given up. */
    Uni<List<Conference>> open(UUID agency) {
        return coming(agency, Instant.EPOCH);
    }
}
