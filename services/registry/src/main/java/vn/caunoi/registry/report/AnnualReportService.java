package vn.caunoi.registry.report;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.agency.AgencyRollService;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.HomeProvince;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.report.CaseRepository.Count;

/** Yearly reports: of one agency, or of the province where no agency is named. */
@ApplicationScoped
public class AnnualReportService {

    private static final String ENTITY = "annual-report";
    private static final String WINDOW = "spk.report.window";
    private static final String DUE = "spk.report.due";

    /** Years that are shown beside the one reported. */
    private static final int YEARS_BEFORE = 4;

    private final AnnualReportRepository reports;
    private final CaseRepository cases;
    private final AgencyService agencies;
    private final AgencyRollService roll;
    private final HomeProvince home;
    private final LegalRules rules;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AnnualReportService(
            AnnualReportRepository reports,
            CaseRepository cases,
            AgencyService agencies,
            AgencyRollService roll,
            HomeProvince home,
            LegalRules rules,
            Deadlines deadlines,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.cases = cases;
        this.agencies = agencies;
        this.roll = roll;
        this.home = home;
        this.rules = rules;
        this.deadlines = deadlines;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Fails with {@link ReportNotFound}, and as {@link AgencyService#requireInsight} does. */
    @WithSession
    public Uni<AnnualReportView> ofAgency(UUID agencyId, int year) {
        Window window = window(year);
        return agencies.requireInsight(agencyId)
                .chain(agency -> reports.find(agencyId, year).chain(known -> view(agency, window, known)));
    }

    /** The whole province, with what each agency contributes. Fails with {@link ReportNotFound}. */
    @WithSession
    public Uni<AnnualReportView> ofProvince(int year) {
        Window window = window(year);
        return reports.find(null, year).chain(known -> view(null, window, known));
    }

    /** On paper, in the form. Fails as {@link #ofAgency} and {@link #ofProvince} do. */
    public Uni<byte[]> file(@Nullable UUID agencyId, int year, DocumentFormat format) {
        Uni<ReportPaper> paper = agencyId == null
                ? ofProvince(year).map(view -> new ReportPaper(view, null, home.name()))
                : ofAgency(agencyId, year).chain(view -> agencies.require(agencyId)
                        .map(agency -> new ReportPaper(view, agency.kind(), home.name())));
        return paper.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(ready -> format.render(ready.write(clock.instant())));
    }

    /** The cases behind one figure, the newest first. */
    @WithSession
    public Uni<Page<ReportCase>> cases(@Nullable UUID agencyId, int year, Indicator indicator, PageRequest page) {
        Window window = window(year);
        return insight(agencyId)
                .chain(() -> reports.find(agencyId, year))
                .chain(known -> known != null && known.state() == ReportState.SUBMITTED
                        ? cases.frozen(known.id(), indicator, page)
                        : cases.live(window, agencyId, indicator, page));
    }

    private Uni<Void> insight(@Nullable UUID agencyId) {
        return agencyId == null
                ? Uni.createFrom().voidItem()
                : agencies.requireInsight(agencyId).replaceWithVoid();
    }

    /** Keeps what people add to the figures. */
    @WithTransaction
    public Uni<AnnualReportView> write(@Nullable UUID agencyId, int year, long seen, WriteReport command) {
        Window window = window(year);
        return change(agencyId, window, seen, "written", report -> {
            report.write(command, clock.instant(), caller.username());
            return Uni.createFrom().voidItem();
        });
    }

    /** Makes a report final: from now on its figures and cases are those of this moment. */
    @WithTransaction
    public Uni<AnnualReportView> submit(@Nullable UUID agencyId, int year, long seen) {
        Window window = window(year);
        return change(agencyId, window, seen, "submitted", report -> {
            report.submit(window.end(), clock.instant(), caller.username());
            return reports.flush().chain(() -> cases.freeze(report.id(), window, agencyId));
        });
    }

    private Uni<AnnualReportView> change(
            @Nullable UUID agencyId, Window window, long seen, String action, Change change) {
        return acting(agencyId).chain(agency -> reports.lock(agencyId, window.year())
                .chain(known -> known == null ? begun(agencyId, window, seen) : seen(known, seen))
                .chain(report -> {
                    RecordedReport before = RecordedReport.of(report);
                    return change.apply(report)
                            .chain(() -> reports.flush())
                            .chain(() -> audit.record(
                                    action, ENTITY, report.id(), agencyId, before, RecordedReport.of(report)))
                            .chain(() -> view(agency, window, report));
                }));
    }

    /** What happens to a report. */
    private interface Change {
        Uni<Void> apply(AnnualReport report);
    }

    private Uni<@Nullable AgencySummary> acting(@Nullable UUID agencyId) {
        return agencyId == null ? Uni.createFrom().nullItem() : agencies.requireActing(agencyId);
    }

    private static Uni<AnnualReport> seen(AnnualReport report, long seen) {
        report.requireSeen(seen);
        return Uni.createFrom().item(report);
    }

    private Uni<AnnualReport> begun(@Nullable UUID agencyId, Window window, long seen) {
        if (seen != 0) {
            throw new PreconditionFailed();
        }
        return reports.persistAndFlush(AnnualReport.begun(agencyId, window.year(), clock.instant(), caller.username()))
                .onFailure(DatabaseConstraint.broken("annual_report_once"))
                .transform(twice -> new PreconditionFailed());
    }

    private Uni<AnnualReportView> view(@Nullable AgencySummary agency, Window window, @Nullable AnnualReport report) {
        UUID agencyId = agency == null ? null : agency.id();
        return counts(window, agencyId, report)
                .chain(counts -> trend(window, agencyId).chain(trend -> contributions(agencyId, window, counts)
                        .map(contributions -> view(agency, window, report, counts, trend, contributions))));
    }

    private Uni<List<Count>> counts(Window window, @Nullable UUID agencyId, @Nullable AnnualReport report) {
        return report != null && report.state() == ReportState.SUBMITTED
                ? cases.frozen(report.id())
                : cases.live(window, agencyId);
    }

    private AnnualReportView view(
            @Nullable AgencySummary agency,
            Window window,
            @Nullable AnnualReport report,
            List<Count> counts,
            List<YearFigures> trend,
            List<AgencyFigures> contributions) {
        Deadline due = deadlines.compute(DUE, window.end()).orElseThrow(ReportNotFound::new);
        boolean draft = report == null || report.state() == ReportState.DRAFT;
        return new AnnualReportView(
                agency == null ? null : agency.id(),
                agency == null ? "Ủy ban nhân dân tỉnh " + home.name() : agency.name(),
                window.year(),
                window.first(),
                window.last(),
                due.dueAt(),
                due.rule().basis(),
                draft ? ReportState.DRAFT : ReportState.SUBMITTED,
                report == null ? null : report.difficulties(),
                report == null ? null : report.proposals(),
                report == null ? null : report.submittedAt(),
                figures(counts),
                trend,
                contributions,
                draft && !clock.instant().isBefore(window.end()),
                report == null ? 0 : report.shownVersion());
    }

    private Uni<List<YearFigures>> trend(Window window, @Nullable UUID agencyId) {
        return reports.submittedBefore(agencyId, window.year()).chain(submitted -> {
            Map<Integer, UUID> frozen =
                    submitted.stream().collect(Collectors.toMap(AnnualReport::year, AnnualReport::id));
            List<YearFigures> years = new ArrayList<>();
            List<Window> windows = IntStream.rangeClosed(1, YEARS_BEFORE)
                    .mapToObj(before -> window.of(window.year() - before))
                    .toList();
            return InTurn.forEach(windows, then -> {
                        UUID report = frozen.get(then.year());
                        return (report == null ? cases.live(then, agencyId) : cases.frozen(report))
                                .invoke(counts -> years.add(new YearFigures(
                                        then.year(), then.first(), then.last(), report != null, figures(counts))));
                    })
                    .replaceWith(years);
        });
    }

    /** Everybody who has to speak, and whoever has cases beside them. */
    private Uni<List<AgencyFigures>> contributions(@Nullable UUID agencyId, Window window, List<Count> counts) {
        if (agencyId != null) {
            return Uni.createFrom().item(List.of());
        }
        Map<UUID, List<Count>> byAgency = counts.stream().collect(Collectors.groupingBy(Count::agencyId));
        return reports.submittedOf(window.year()).chain(submitted -> {
            Set<UUID> done = submitted.stream()
                    .flatMap(report -> Stream.ofNullable(report.agencyId()))
                    .collect(Collectors.toSet());
            return roll.everybodyWhoMustSpeak()
                    .map(all -> all.stream()
                            .filter(agency -> stoodIn(window, agency) || byAgency.containsKey(agency.id()))
                            .toList())
                    .chain(listed -> others(listed, byAgency.keySet()))
                    .map(listed -> listed.stream()
                            .map(agency -> new AgencyFigures(
                                    agency.id(),
                                    agency.name(),
                                    done.contains(agency.id()) ? ReportState.SUBMITTED : ReportState.DRAFT,
                                    figures(byAgency.getOrDefault(agency.id(), List.of()))))
                            .toList());
        });
    }

    private static boolean stoodIn(Window window, AgencySummary agency) {
        return (agency.validFrom() == null || !agency.validFrom().isAfter(window.last()))
                && (agency.validTo() == null || !agency.validTo().isBefore(window.first()));
    }

    private Uni<List<AgencySummary>> others(List<AgencySummary> listed, Set<UUID> withCases) {
        Set<UUID> known = listed.stream().map(AgencySummary::id).collect(Collectors.toSet());
        List<AgencySummary> all = new ArrayList<>(listed);
        List<UUID> missing =
                withCases.stream().filter(id -> !known.contains(id)).sorted().toList();
        return InTurn.forEach(missing, id -> agencies.require(id).invoke(all::add))
                .replaceWith(all);
    }

    private static List<Figure> figures(List<Count> counts) {
        return Stream.of(Indicator.values())
                .map(indicator -> {
                    List<Count> of = counts.stream()
                            .filter(count -> count.indicator() == indicator)
                            .toList();
                    long done = of.stream().mapToLong(Count::done).sum();
                    long total = of.stream().mapToLong(Count::total).sum();
                    return new Figure(indicator, done, indicator.isRatio() ? total : null);
                })
                .toList();
    }

    private Window window(int year) {
        return rules.window(WINDOW, year)
                .map(days -> new Window(year, days.first(), days.last()))
                .orElseThrow(ReportNotFound::new);
    }
}
