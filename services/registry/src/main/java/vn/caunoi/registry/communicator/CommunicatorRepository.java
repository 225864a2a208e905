package vn.caunoi.registry.communicator;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class CommunicatorRepository implements PanacheRepositoryBase<Communicator, UUID> {

    /** More than a province has; an export that would be larger has to be narrowed first. */
    static final int MOST_ROWS = 50_000;

    private static final String ROW =
            """
            select c, a.name, k.name from Communicator c
            join Agency a on a.id = c.agencyId left join Agency k on k.id = c.communeId
            """;

    private static final String ACTIVE = "(c.activeFrom <= :today and (c.activeTo is null or c.activeTo >= :today))";

    private static final String ORDER = " order by a.sortKey, c.code, c.activeFrom, c.id";

    /** A communicator with the names that belong to their ids. */
    record Row(Communicator communicator, String agencyName, @Nullable String communeName) {

        CommunicatorView view(LocalDate today) {
            return CommunicatorView.of(communicator, agencyName, communeName, today);
        }
    }

    Uni<Page<CommunicatorView>> page(CommunicatorQuery query, LocalDate today, PageRequest page) {
        Criteria criteria = criteria(query, today);
        return getSession().chain(session -> {
            var count = session.createQuery("select count(*) from Communicator c" + criteria.where(), Long.class);
            return criteria.bind(count).getSingleResult().chain(total -> rows(criteria, page.offset(), page.size())
                    .map(rows -> page.of(views(rows, today), total)));
        });
    }

    /** Everybody that is asked for, at most {@link #MOST_ROWS}. */
    Uni<List<CommunicatorView>> all(CommunicatorQuery query, LocalDate today) {
        return rows(criteria(query, today), 0, MOST_ROWS).map(rows -> views(rows, today));
    }

    private Uni<List<Row>> rows(Criteria criteria, int offset, int size) {
        return getSession().chain(session -> {
            var query = session.createQuery(ROW + criteria.where() + ORDER, Row.class);
            return criteria.bind(query)
                    .setFirstResult(offset)
                    .setMaxResults(size)
                    .getResultList();
        });
    }

    private static List<CommunicatorView> views(List<Row> rows, LocalDate today) {
        return rows.stream().map(row -> row.view(today)).toList();
    }

    /** Fails with {@link CommunicatorNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where c.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(CommunicatorNotFound::new);
    }

    /** The communicator, locked until the transaction ends. Fails with {@link CommunicatorNotFound}. */
    Uni<Communicator> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(CommunicatorNotFound::new);
    }

    /** Everybody of these agencies, past ones too. */
    Uni<List<Row>> ofAgencies(Collection<UUID> agencies) {
        return agencies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(ROW + " where c.agencyId in :agencies", Row.class)
                        .setParameter("agencies", agencies)
                        .getResultList());
    }

    /** Who is in office on this day or later and belongs to this agency, or works in its area. */
    Uni<List<Row>> concernedBy(UUID agency, LocalDate day) {
        return getSession().chain(session -> session.createQuery(
                        ROW
                                + " where (c.agencyId = :agency or c.communeId = :agency)"
                                + " and (c.activeTo is null or c.activeTo >= :day)" + ORDER,
                        Row.class)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList());
    }

    /** These communicators. */
    Uni<List<Row>> rows(Collection<UUID> ids) {
        return getSession().chain(session -> session.createQuery(ROW + " where c.id in :ids" + ORDER, Row.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Whether one of these agencies is no more on that day. */
    Uni<Boolean> anyEnded(Collection<UUID> agencies, LocalDate day) {
        return agencies.isEmpty()
                ? Uni.createFrom().item(false)
                : getSession().chain(session -> session.createQuery(
                                "select count(*) from Agency a where a.id in :agencies and a.validTo < :day",
                                Long.class)
                        .setParameter("agencies", agencies)
                        .setParameter("day", day)
                        .getSingleResult()
                        .map(ended -> ended > 0));
    }

    /** These communicators, locked until the transaction ends. */
    Uni<List<Communicator>> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "from Communicator c where c.id in :ids order by c.id", Communicator.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    /** One after the other, as a session wants it. */
    Uni<Void> addAll(List<Communicator> added) {
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession().chain(session -> session.persistAll(added.toArray()));
    }

    private static Criteria criteria(CommunicatorQuery query, LocalDate today) {
        Criteria criteria = new Criteria()
                .and("c.kind = :kind", "kind", query.kind())
                .and("c.level = :level", "level", query.level())
                .and("c.agencyId = :agency", "agency", query.agency())
                .and("c.communeId = :commune", "commune", query.commune())
                .words("c.searchText", query.q());
        if (query.language() != null) {
            // An underscore would stand for any letter; codes have none.
            String language = query.language().replaceAll("[%_\\\\]", "");
            criteria.and("c.languages like :language", "language", "% " + language + " %");
        }
        if (query.active() != null) {
            criteria.and(query.active() ? ACTIVE : "not " + ACTIVE, "today", today);
        }
        return criteria;
    }
}
