package vn.caunoi.registry.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yearly report.
 *
 * @param agencyId whose it is; absent for the province's
 * @param year the one in which its window ends
 * @param from first day of the window
 * @param to last day of the window
 * @param dueAt strictly before this it has to be with the ministry
 * @param basis act and article
 * @param trend the same figures of the years before, the last year first
 * @param agencies what each agency contributes; empty in the report of one agency
 * @param maySubmit whether the window is over and nobody has submitted it
 * @param version also sent as ETag; 0 while nobody has written anything
 */
public record AnnualReportView(
        @Nullable UUID agencyId,
        String agencyName,
        int year,
        LocalDate from,
        LocalDate to,
        Instant dueAt,
        String basis,
        ReportState state,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable Instant submittedAt,
        List<Figure> figures,
        List<YearFigures> trend,
        List<AgencyFigures> agencies,
        boolean maySubmit,
        int version) {}
