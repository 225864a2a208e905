package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

/** Questions about what was true on a day, as known now or at another moment. */
@ApplicationScoped
class AgencyVersionRepository implements PanacheRepositoryBase<AgencyVersion, UUID> {

    private static final String SUMMARY =
            """
            select v.agencyId, v.slug, v.name, v.kind, v.unitCode, v.unitType, v.formerDistrict, v.lifeFrom, v.lifeTo
            """;

    private static final String HOLDS = "v.fromDay <= :day and v.toDay >= :day";

    /**
     * The same, for a list in its order. A prepared statement is planned without the day; the planner then takes few
     * bodies for standing, reads them all by their days and sorts them. The order's own index stops after one page, and
     * is all that is left where the days are no plain columns.
     */
    private static final String HOLDS_IN_ORDER =
            "coalesce(v.fromDay, v.fromDay) <= :day and coalesce(v.toDay, v.toDay) >= :day";

    private static final String IN_ORDER = " order by v.sortKey, v.agencyId";

    private static final String BEARERS_FIRST =
            " order by case when v.namesText like :phrase then 0 else 1 end, v.sortKey, v.agencyId";

    /** Enough to choose from; more namesakes than this no province has. */
    private static final int MOST_BEARERS = 50;

    Uni<Page<AgencySummary>> page(AgencyQuery query, LocalDate day, PageRequest page) {
        Criteria counted = criteria(query, day, HOLDS);
        String phrase = phrase(query);
        Criteria listed = phrase == null ? criteria(query, day, HOLDS_IN_ORDER) : counted;
        return getSession()
                .chain(session -> counted.page(
                        session.createQuery("select count(*) from AgencyVersion v" + counted.where(), Long.class),
                        rows(session, SUMMARY + "from AgencyVersion v" + listed.where(), phrase),
                        page));
    }

    /** Whoever bears the phrase as a name on that day comes before those whose predecessors bore it. */
    private static Mutiny.SelectionQuery<AgencySummary> rows(
            Mutiny.Session session, String select, @Nullable String phrase) {
        return phrase == null
                ? session.createQuery(select + IN_ORDER, AgencySummary.class)
                : session.createQuery(select + BEARERS_FIRST, AgencySummary.class)
                        .setParameter("phrase", "%" + phrase + "%");
    }

    private static @Nullable String phrase(AgencyQuery query) {
        String folded = query.q() == null ? "" : Folding.fold(query.q());
        return folded.isEmpty() ? null : folded;
    }

    /** Everything that is known now of these agencies, for a change. */
    Uni<List<AgencyVersion>> known(Collection<UUID> agencies) {
        return agencies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("agencyId in ?1 and recordedTo is null order by fromDay", agencies);
    }

    /** When something was written here for the last time; null before the first time. */
    Uni<@Nullable Instant> lastRecorded() {
        return getSession().chain(session -> session.createQuery(
                        "select max(coalesce(v.recordedTo, v.recordedFrom)) from AgencyVersion v", Instant.class)
                .getSingleResultOrNull());
    }

    /** Everything that was ever believed of one agency, the oldest belief first. */
    Uni<List<AgencyVersion>> beliefs(UUID agencyId) {
        return list("agencyId = ?1 order by recordedFrom, fromDay", agencyId);
    }

    /** How this agency was, or will be, called on that day. */
    Uni<@Nullable AgencySummary> on(UUID agencyId, LocalDate day, @Nullable Instant knownAt) {
        return getSession().chain(session -> {
            var query = session.createQuery(
                            SUMMARY + "from AgencyVersion v where v.agencyId = :id and " + known("v", knownAt) + " and "
                                    + HOLDS,
                            AgencySummary.class)
                    .setParameter("id", agencyId)
                    .setParameter("day", day);
            return bind(query, knownAt).getSingleResultOrNull();
        });
    }

    /** These agencies as they are on that day; those that do not exist then are left out. */
    Uni<List<AgencySummary>> on(Collection<UUID> agencies, LocalDate day) {
        return agencies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                SUMMARY + "from AgencyVersion v where v.agencyId in :ids and v.recordedTo is null"
                                        + " and " + HOLDS + IN_ORDER,
                                AgencySummary.class)
                        .setParameter("ids", agencies)
                        .setParameter("day", day)
                        .getResultList());
    }

    /** Who bears exactly this name, folded: on a day, or, without one, on any day, the latest first. */
    Uni<List<Bearer>> bearersOfName(String folded, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return bearers("v.namesText like :wanted", "%|" + folded + "|%", day, knownAt);
    }

    /** Who bears this unit code: on a day, or, without one, on any day, the latest first. */
    Uni<List<Bearer>> bearersOfUnitCode(String code, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return bearers("v.unitCode = :wanted", code, day, knownAt);
    }

    /** Who bears this electronic identifier: on a day, or, without one, on any day, the latest first. */
    Uni<List<Bearer>> bearersOfIdentifier(String canonical, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return bearers("v.identifier = :wanted", canonical, day, knownAt);
    }

    private Uni<List<Bearer>> bearers(
            String condition, String wanted, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return getSession().chain(session -> {
            var query = session.createQuery(
                            SUMMARY + ", v.validFrom, v.validTo from AgencyVersion v where " + condition + " and "
                                    + known("v", knownAt) + (day == null ? "" : " and " + HOLDS)
                                    + " order by v.toDay desc, v.sortKey, v.agencyId",
                            Bearer.class)
                    .setParameter("wanted", wanted)
                    .setMaxResults(MOST_BEARERS);
            if (day != null) {
                query.setParameter("day", day);
            }
            return bind(query, knownAt).getResultList();
        });
    }

    /** An agency with the days on which it bore what was asked for. */
    record Bearer(
            UUID id,
            String slug,
            String name,
            AgencyKind kind,
            @Nullable String unitCode,
            @Nullable UnitType unitType,
            @Nullable String formerDistrict,
            @Nullable LocalDate lifeFrom,
            @Nullable LocalDate lifeTo,
            @Nullable LocalDate borneFrom,
            @Nullable LocalDate borneTo) {

        AgencySummary summary() {
            return new AgencySummary(id, slug, name, kind, unitCode, unitType, formerDistrict, lifeFrom, lifeTo);
        }
    }

    private static String known(String alias, @Nullable Instant knownAt) {
        return knownAt == null
                ? alias + ".recordedTo is null"
                : "%1$s.recordedFrom <= :knownAt and (%1$s.recordedTo is null or %1$s.recordedTo > :knownAt)"
                        .formatted(alias);
    }

    private static <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query, @Nullable Instant knownAt) {
        return knownAt == null ? query : query.setParameter("knownAt", knownAt);
    }

    private static Criteria criteria(AgencyQuery query, LocalDate day, String holds) {
        Criteria criteria = new Criteria()
                .and(known("v", query.knownAt()))
                .and(holds, "day", day)
                .and("v.kind = :kind", "kind", query.kind())
                .words("v.searchText", query.q());
        return query.knownAt() == null ? criteria : criteria.with("knownAt", query.knownAt());
    }
}
