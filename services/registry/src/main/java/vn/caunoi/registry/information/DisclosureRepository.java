package vn.caunoi.registry.information;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {

    private static final String ROW =
            """
            select d, a.name, (select count(*) from DisclosureClaim c where c.disclosureId = d.id and c.outcome is null)
            from Disclosure d join Agency a on a.id = d.agencyId
            """;

    private static final String CLAIM =
            """
            select c, d, a.name from DisclosureClaim c
            join Disclosure d on d.id = c.disclosureId join Agency a on a.id = c.agencyId
            """;

    /** An entry with what belongs beside it. */
    record Row(Disclosure disclosure, String agencyName, Long openClaims) {}

    /** A claim with what it is about. */
    record ClaimRow(DisclosureClaim claim, Disclosure disclosure, String agencyName) {}

    /**
     * Which entries are wanted.
     *
     * @param cutoff what was created on this day or before is past the default term
     */
    record Wanted(
            @Nullable UUID agency,
            @Nullable String q,
            @Nullable DisclosureState state,
            LocalDate cutoff,
            LocalDate today) {

        private static final String PAST =
                "((d.specialDue is null and d.createdOn <= :cutoff) or (d.specialDue is not null and d.specialDue < :today))";

        private Criteria criteria() {
            Criteria criteria =
                    new Criteria().and("d.agencyId = :agency", "agency", agency).words("d.searchText", q);
            if (state == null) {
                return criteria;
            }
            return switch (state) {
                case WAITING ->
                    criteria.and("d.publishedOn is null and not " + PAST)
                            .with("cutoff", cutoff)
                            .with("today", today);
                case GAP ->
                    criteria.and("d.publishedOn is null and " + PAST)
                            .with("cutoff", cutoff)
                            .with("today", today);
                case PUBLISHED ->
                    criteria.and("d.publishedOn is not null and (d.shownUntil is null or d.shownUntil >= :today)")
                            .with("today", today);
                case OVER -> criteria.and("d.shownUntil < :today").with("today", today);
            };
        }
    }

    Uni<Long> count(Wanted wanted) {
        Criteria criteria = wanted.criteria();
        return getSession().chain(session -> criteria.bind(
                        session.createQuery("select count(*) from Disclosure d" + criteria.where(), Long.class))
                .getSingleResult());
    }

    /** What is not public comes first, the oldest first; then what is, the newest first. */
    Uni<List<Row>> page(Wanted wanted, PageRequest page) {
        Criteria criteria = wanted.criteria();
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        ROW + criteria.where() + " order by d.publishedOn desc nulls first, d.createdOn, d.id",
                        Row.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    /** Fails with {@link DisclosureNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where d.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(DisclosureNotFound::new);
    }

    /** Fails with {@link DisclosureNotFound}. */
    Uni<Disclosure> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(DisclosureNotFound::new);
    }

    /** The entry, locked until the transaction ends. Fails with {@link DisclosureNotFound}. */
    Uni<Disclosure> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(DisclosureNotFound::new);
    }

    Uni<List<Disclosure>> ofAgency(UUID agency) {
        return list("agencyId = ?1 order by createdOn, id", agency);
    }

    Uni<Void> keep(DisclosureClaim claim) {
        return getSession().chain(session -> session.persist(claim));
    }

    /** Fails with {@link ClaimNotFound}. */
    Uni<DisclosureClaim> requireClaim(UUID id) {
        return getSession()
                .chain(session -> session.find(DisclosureClaim.class, id))
                .onItem()
                .ifNull()
                .failWith(ClaimNotFound::new);
    }

    /** The claim, locked until the transaction ends. Fails with {@link ClaimNotFound}. */
    Uni<DisclosureClaim> requireClaimForChange(UUID id) {
        return getSession()
                .chain(session -> session.find(DisclosureClaim.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(ClaimNotFound::new);
    }

    Uni<ClaimRow> claimRow(UUID id) {
        return getSession().chain(session -> session.createQuery(CLAIM + " where c.id = :id", ClaimRow.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    Uni<@Nullable ClaimRow> findClaimByCode(String hash) {
        return getSession().chain(session -> session.createQuery(CLAIM + " where c.codeHash = :hash", ClaimRow.class)
                .setParameter("hash", hash)
                .getSingleResultOrNull());
    }

    /** Claims about what an agency made public: those that wait first, the oldest first. */
    Uni<List<ClaimRow>> claims(UUID agency, int most) {
        return getSession().chain(session -> session.createQuery(
                        CLAIM + " where c.agencyId = :agency"
                                + " order by c.answeredAt desc nulls first, c.receivedAt, c.id",
                        ClaimRow.class)
                .setParameter("agency", agency)
                .setMaxResults(most)
                .getResultList());
    }

    Uni<List<DisclosureClaim>> openClaims(UUID agency) {
        return getSession().chain(session -> session.createQuery(
                        "from DisclosureClaim c where c.agencyId = :agency and c.outcome is null order by c.id",
                        DisclosureClaim.class)
                .setParameter("agency", agency)
                .getResultList());
    }
}
