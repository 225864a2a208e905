package vn.caunoi.registry.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** Counts and cases, by the database: of what happens, or of what was frozen. */
@ApplicationScoped
class CaseRepository {

    private static final String COUNT =
            "select c.indicator, c.agency_id, count(*), count(*) filter (where c.counted) from ";

    private static final String LIVE = "reportable_case c where c.happened_at >= :begin and c.happened_at < :end";

    private static final String FROZEN = "annual_report_case c where c.report_id = :report";

    private static final String GROUP = " group by c.indicator, c.agency_id";

    /** How many cases of an indicator an agency has, and how many of them count as done. */
    record Count(Indicator indicator, UUID agencyId, long total, long done) {

        private static Count of(Object[] row) {
            return new Count(
                    Indicator.valueOf((String) row[0]),
                    (UUID) row[1],
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue());
        }
    }

    /** @param agency null for all of them */
    Uni<List<Count>> live(Window window, @Nullable UUID agency) {
        return Panache.getSession()
                .chain(session -> bound(
                                session.createNativeQuery(COUNT + LIVE + of(agency) + GROUP, Object[].class),
                                window,
                                agency)
                        .getResultList())
                .map(rows -> rows.stream().map(Count::of).toList());
    }

    Uni<List<Count>> frozen(UUID report) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT + FROZEN + GROUP, Object[].class)
                        .setParameter("report", report)
                        .getResultList())
                .map(rows -> rows.stream().map(Count::of).toList());
    }

    /** Keeps what the figures count, as it is now. */
    Uni<Void> freeze(UUID report, Window window, @Nullable UUID agency) {
        return Panache.getSession().chain(session -> {
            var insert = session.createNativeQuery(
                            "insert into annual_report_case (report_id, indicator, kind, case_id, agency_id, title,"
                                    + " happened_at, counted) select :report, c.indicator, c.kind, c.case_id,"
                                    + " c.agency_id, c.title, c.happened_at, c.counted from " + LIVE + of(agency))
                    .setParameter("report", report)
                    .setParameter("begin", window.begin())
                    .setParameter("end", window.end());
            return (agency == null ? insert : insert.setParameter("agency", agency))
                    .executeUpdate()
                    .replaceWithVoid();
        });
    }

    Uni<Page<ReportCase>> live(Window window, @Nullable UUID agency, Indicator indicator, PageRequest page) {
        String from = LIVE + of(agency) + " and c.indicator = :indicator";
        return Panache.getSession().chain(session -> bound(
                        session.createNativeQuery("select count(*) from " + from, Long.class), window, agency)
                .setParameter("indicator", indicator.name())
                .getSingleResult()
                .chain(total -> bound(session.createNativeQuery(rows(from), Object[].class), window, agency)
                        .setParameter("indicator", indicator.name())
                        .setParameter("size", page.size())
                        .setParameter("offset", page.offset())
                        .getResultList()
                        .map(found ->
                                page.of(found.stream().map(CaseRepository::read).toList(), total))));
    }

    Uni<Page<ReportCase>> frozen(UUID report, Indicator indicator, PageRequest page) {
        String from = FROZEN + " and c.indicator = :indicator";
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select count(*) from " + from, Long.class)
                        .setParameter("report", report)
                        .setParameter("indicator", indicator.name())
                        .getSingleResult()
                        .chain(total -> session.createNativeQuery(rows(from), Object[].class)
                                .setParameter("report", report)
                                .setParameter("indicator", indicator.name())
                                .setParameter("size", page.size())
                                .setParameter("offset", page.offset())
                                .getResultList()
                                .map(found -> page.of(
                                        found.stream().map(CaseRepository::read).toList(), total))));
    }

    private static String rows(String from) {
        return "select c.kind, c.case_id, c.agency_id, (select a.name from agency a where a.id = c.agency_id), c.title,"
                + " c.happened_at, c.counted from " + from
                + " order by c.happened_at desc, c.case_id limit :size offset :offset";
    }

    private static ReportCase read(Object[] row) {
        return new ReportCase(
                (String) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                ((OffsetDateTime) row[5]).toInstant(),
                (Boolean) row[6]);
    }

    private static String of(@Nullable UUID agency) {
        return agency == null ? "" : " and c.agency_id = :agency";
    }

    private static <T> SelectionQuery<T> bound(SelectionQuery<T> query, Window window, @Nullable UUID agency) {
        SelectionQuery<T> bound = query.setParameter("begin", window.begin()).setParameter("end", window.end());
        return agency == null ? bound : bound.setParameter("agency", agency);
    }
}
