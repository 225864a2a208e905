package vn.caunoi.registry.officer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

@ApplicationScoped
class OfficerRepository implements PanacheRepositoryBase<Officer, UUID> {

    private static final String ROW = "select o, a.name from Officer o join Agency a on a.id = o.agencyId";

    private static final String ACTIVE = "(o.activeFrom <= :today and (o.activeTo is null or o.activeTo >= :today))";

    /** An officer with the name of the agency. */
    record Row(Officer officer, String agencyName) {

        OfficerView view(LocalDate today) {
            return OfficerView.of(officer, agencyName, today);
        }
    }

    /** An agency with its plan, if any, and the number of people who do it today. */
    record Posts(UUID agencyId, String agencyName, @Nullable PostPlan plan, Long filled) {

        PostsView view() {
            return PostsView.of(agencyId, agencyName, plan, filled.intValue());
        }
    }

    /** @param agency null for every agency; {@code active} null for past ones too */
    Uni<Page<OfficerView>> page(
            @Nullable String q, @Nullable UUID agency, @Nullable Boolean active, LocalDate today, PageRequest page) {
        Criteria criteria = new Criteria()
                .and("o.searchText like :text", "text", "%" + (q == null ? "" : Folding.fold(q)) + "%")
                .and("o.agencyId = :agency", "agency", agency);
        if (active != null) {
            criteria.and(active ? ACTIVE : "not " + ACTIVE, "today", today);
        }
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Officer o" + criteria.where(), Long.class),
                        session.createQuery(
                                ROW + criteria.where() + " order by a.sortKey, o.activeFrom desc, o.id", Row.class),
                        page))
                .map(found -> found.map(row -> row.view(today)));
    }

    /** Who fills a post of the agency on this day or will fill one later. */
    Uni<List<Officer>> activeFrom(UUID agency, LocalDate day) {
        return list("agencyId = ?1 and (activeTo is null or activeTo >= ?2) order by personName, id", agency, day);
    }

    /** Agencies that have somebody today or will have. */
    Uni<List<UUID>> agenciesWithActive(LocalDate today) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select distinct o.agencyId from Officer o
                        where o.activeTo is null or o.activeTo >= :today order by o.agencyId
                        """,
                        UUID.class)
                .setParameter("today", today)
                .getResultList());
    }

    /** The same as {@link #activeFrom}, locked until the transaction ends. */
    Uni<List<Officer>> lockActive(UUID agency, LocalDate day) {
        return getSession().chain(session -> session.createQuery(
                        """
                        from Officer o where o.agencyId = :agency and (o.activeTo is null or o.activeTo >= :day)
                        order by o.id
                        """,
                        Officer.class)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** The posts of agencies of today, in the order of the directory; of one agency when one is named. */
    Uni<List<Posts>> posts(@Nullable UUID agency, LocalDate today) {
        return getSession().chain(session -> {
            var query = session.createQuery(
                            """
                            select a.id, a.name, p, (select count(*) from Officer o where o.agencyId = a.id and
                            """
                                    + ACTIVE
                                    + """
                                    ) from Agency a left join PostPlan p on p.agencyId = a.id
                                    where (a.validTo is null or a.validTo >= :today)
                                    and (a.validFrom is null or a.validFrom <= :today)
                                    """
                                    + (agency == null ? "" : " and a.id = :agency")
                                    + " order by a.sortKey, a.id",
                            Posts.class)
                    .setParameter("today", today);
            return (agency == null ? query : query.setParameter("agency", agency)).getResultList();
        });
    }

    /** Addresses of everybody who is active on this day. */
    Uni<List<AgencyAddress>> addresses(LocalDate today) {
        return getSession().chain(session -> session.createQuery(
                        "select o.agencyId, o.email from Officer o where " + ACTIVE + " order by o.agencyId, o.email",
                        AgencyAddress.class)
                .setParameter("today", today)
                .getResultList());
    }

    Uni<@Nullable PostPlan> findPlan(UUID agency) {
        return getSession().chain(session -> session.find(PostPlan.class, agency));
    }

    Uni<PostPlan> save(PostPlan plan) {
        return getSession()
                .chain(session -> session.persist(plan).chain(session::flush))
                .replaceWith(plan);
    }

    /** Fails with {@link OfficerNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where o.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(OfficerNotFound::new);
    }

    /** The officer, locked until the transaction ends. Fails with {@link OfficerNotFound}. */
    Uni<Officer> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(OfficerNotFound::new);
    }
}
