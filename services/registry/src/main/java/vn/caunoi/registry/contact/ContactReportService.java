package vn.caunoi.registry.contact;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.spokesperson.TermService;

/** Reports of wrong contacts: anybody makes them, the agency's staff settle them. */
@ApplicationScoped
public class ContactReportService {

    /** How many reports of an agency its staff get to see; older ones are history. */
    static final int SHOWN = 100;

    private final ReportRepository reports;
    private final TermService terms;
    private final AgencyService agencies;
    private final AuditTrail trail;
    private final ContactConfig config;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    ContactReportService(
            ReportRepository reports,
            TermService terms,
            AgencyService agencies,
            AuditTrail trail,
            ContactConfig config,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.reports = reports;
        this.terms = terms;
        this.agencies = agencies;
        this.trail = trail;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Takes a report from anybody.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.AgencyNotFound}, {@link ContactNotFound} when the assignment is
     * none of the agency's, or {@link ReportsFull}.
     */
    @WithTransaction
    public Uni<ReportReceipt> report(ReportContact command) {
        Instant now = clock.instant();
        return agencies.require(command.agencyId())
                .chain(agency -> requireAssignment(agency.id(), command.assignmentId()))
                .chain(() -> keep(ContactReport.reported(
                        command.agencyId(),
                        command.assignmentId(),
                        ReportOrigin.PUBLIC,
                        command.wrong(),
                        command.detail(),
                        command.correction(),
                        now)));
    }

    /** Takes what a spokesperson said by the confirmation link. */
    Uni<ReportReceipt> reportByLink(UUID agencyId, UUID assignmentId, String remark, Instant now) {
        return keep(
                ContactReport.reported(agencyId, assignmentId, ReportOrigin.LINK, WrongPart.OTHER, remark, null, now));
    }

    private Uni<ReportReceipt> keep(ContactReport report) {
        return reports.findOpenTwin(report)
                .chain(twin -> twin == null ? keepNew(report) : Uni.createFrom().item(twin))
                .map(kept -> new ReportReceipt(kept.id(), kept.reportedAt()));
    }

    private Uni<ContactReport> keepNew(ContactReport report) {
        return reports.countOpen(report.agencyId())
                .invoke(open -> {
                    if (open >= config.mostOpenReports()) {
                        throw new ReportsFull();
                    }
                })
                .chain(() -> reports.persistAndFlush(report))
                // The twin came at the very same moment; what it says is kept.
                .onFailure(DatabaseConstraint.broken("contact_report_open_once"))
                .transform(twice -> new ReportsFull())
                .call(() ->
                        trail.record("reported", "contact-report", report.id(), report.agencyId(), null, report.view()))
                .invoke(() -> meters.counter("registry.contact.reported").increment());
    }

    private Uni<Void> requireAssignment(UUID agencyId, @Nullable UUID assignmentId) {
        return assignmentId == null
                ? Uni.createFrom().voidItem()
                : terms.ofAgency(agencyId)
                        .invoke(found -> {
                            if (found.stream().noneMatch(term -> term.id().equals(assignmentId))) {
                                throw new ContactNotFound();
                            }
                        })
                        .replaceWithVoid();
    }

    /** The reports about one agency, for those who may look into its affairs. */
    @WithSession
    public Uni<ReportList> ofAgency(UUID agencyId) {
        return agencies.requireInsight(agencyId).chain(agency -> reports.ofAgency(agencyId, SHOWN)
                .map(found ->
                        new ReportList(found.stream().map(ContactReport::view).toList())));
    }

    /** Settles a report. Fails with {@link ReportNotFound} or {@link ReportSettled}. */
    @WithTransaction
    public Uni<ReportView> settle(UUID agencyId, UUID reportId, SettleReport command) {
        return agencies.requireActing(agencyId)
                .chain(agency -> reports.requireForChange(agencyId, reportId).chain(report -> settle(report, command)));
    }

    private Uni<ReportView> settle(ContactReport report, SettleReport command) {
        ReportView before = report.view();
        report.settle(command, clock.instant(), caller.username());
        return trail.record("settled", "contact-report", report.id(), report.agencyId(), before, report.view())
                .replaceWith(report.view());
    }

    /** Reports that waited at this moment, the oldest first, of every agency. */
    @WithSession
    public Uni<List<ReportView>> waitingAt(Instant moment) {
        return reports.waitingAt(moment)
                .map(found -> found.stream().map(ContactReport::view).toList());
    }
}
