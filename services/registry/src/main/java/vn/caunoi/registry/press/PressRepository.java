package vn.caunoi.registry.press;

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
class PressRepository implements PanacheRepositoryBase<PressEntry, UUID> {
    private static final String ROW = "select e, a.name from PressEntry e left join PressEntry a on a.id = e.agencyId";
    private static final String VALID = "(e.validFrom <= :today and (e.validTo is null or e.validTo >= :today))";

    /** An entry with the name of its press agency. */
    record Row(PressEntry entry, @Nullable String agencyName) {
        PressEntryView view(LocalDate today) {
            return entry.view(agencyName, today);
        }
    }

    Uni<Page<PressEntryView>> page(PressQuery query, LocalDate today, PageRequest page) {
        Criteria criteria = new Criteria()
                .and("e.kind in :kinds", "kinds", query.kinds().isEmpty() ? null : query.kinds())
                .and("e.agencyId = :agency", "agency", query.agency())
                .words("e.searchText", query.q());
        if (query.valid() != null) {
            criteria.and(query.valid() ? VALID : "not " + VALID, "today", today);
        }
        return getSession().chain(session -> {
            var count = session.createQuery("select count(*) from PressEntry e" + criteria.where(), Long.class);
            var rows = session.createQuery(
                    ROW + criteria.where() + " order by e.kind, e.searchText, e.validFrom, e.id", Row.class);
            return criteria.bind(count).getSingleResult().chain(total -> criteria.bind(rows)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.size())
                    .getResultList()
                    .map(found ->
                            page.of(found.stream().map(row -> row.view(today)).toList(), total)));
        });
    }

    /** Fails with {@link PressEntryNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where e.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(PressEntryNotFound::new);
    }

    /** Those of these that exist. */
    Uni<List<Row>> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(ROW + " where e.id in :ids", Row.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** All of them, past ones too. */
    Uni<List<Row>> all() {
        return getSession().chain(session -> session.createQuery(ROW, Row.class).getResultList());
    }

    /** The reporter with this card on that day; null when nobody has it. */
    Uni<@Nullable Row> findReporter(String number, LocalDate day) {
        return getSession().chain(session -> session.createQuery(
                        ROW + " where e.kind = :kind and e.number = :number and " + VALID, Row.class)
                .setParameter("kind", PressKind.REPORTER)
                .setParameter("number", number)
                .setParameter("today", day)
                .getSingleResultOrNull());
    }

    /** Whether somebody is reached there in office, today. */
    Uni<Boolean> isAddress(String email, LocalDate today) {
        return count("email = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", email, today)
                .map(found -> found > 0);
    }

    /** Press agencies that are licensed on that day, by name. */
    Uni<List<PressAgencyName>> agencies(@Nullable String q, LocalDate day, int most) {
        Criteria criteria = new Criteria()
                .and("e.kind = :kind", "kind", PressKind.AGENCY)
                .and(VALID, "today", day)
                .words("e.searchText", q);
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        "select e.id, e.name, e.medium from PressEntry e" + criteria.where()
                                + " order by e.searchText, e.id",
                        PressAgencyName.class))
                .setMaxResults(most)
                .getResultList());
    }

    /** The press agency that is licensed on that day; null when there is none. */
    Uni<@Nullable PressEntry> findAgency(UUID id, LocalDate day) {
        return getSession().chain(session -> session.createQuery(
                        "from PressEntry e where e.id = :id and e.kind = :kind and " + VALID, PressEntry.class)
                .setParameter("id", id)
                .setParameter("kind", PressKind.AGENCY)
                .setParameter("today", day)
                .getSingleResultOrNull());
    }

    /** Reporters of a press agency on that day whose entry has all words of this name. */
    Uni<List<PressEntry>> reporters(UUID agency, String name, LocalDate day) {
        Criteria criteria = new Criteria()
                .and("e.kind = :kind", "kind", PressKind.REPORTER)
                .and("e.agencyId = :agency", "agency", agency)
                .and(VALID, "today", day)
                .words("e.searchText", name);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery("from PressEntry e" + criteria.where(), PressEntry.class))
                .getResultList());
    }

    /** Whether this is a press agency. */
    Uni<Boolean> isAgency(UUID id) {
        return count("id = ?1 and kind = ?2", id, PressKind.AGENCY).map(found -> found > 0);
    }

    /** The entry, locked until the transaction ends. Fails with {@link PressEntryNotFound}. */
    Uni<PressEntry> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(PressEntryNotFound::new);
    }

    /** These entries, locked until the transaction ends. */
    Uni<List<PressEntry>> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "from PressEntry e where e.id in :ids order by e.id", PressEntry.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }
}
