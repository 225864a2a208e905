package vn.caunoi.registry.enquiry;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskSummary;

/**
 * Receives questions, whoever brings them: number, task in the inbox, receipt for the press; in the caller's
 * transaction.
 */
@ApplicationScoped
class EnquiryIntake {

    /** The audit trail spells it in the same way. */
    static final String PUBLIC = "(public)";

    private final EnquiryRepository enquiries;
    private final StepRepository steps;
    private final PressDesk press;
    private final EnquiryLetters letters;
    private final TaskService tasks;
    private final EnquiryClock rules;
    private final AuditTrail audit;
    private final EnquiryConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    EnquiryIntake(
            EnquiryRepository enquiries,
            StepRepository steps,
            PressDesk press,
            EnquiryLetters letters,
            TaskService tasks,
            EnquiryClock rules,
            AuditTrail audit,
            EnquiryConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.press = press;
        this.letters = letters;
        this.tasks = tasks;
        this.rules = rules;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * What the public form sent; the same question once while it is open.
     *
     * @param code of the receipt; who comes with a known one sends again what has arrived before
     */
    Uni<SubmissionReceipt> submit(SubmitEnquiry command, ReceiptCode code) {
        return enquiries
                .findByCode(code.hash())
                .chain(earlier -> earlier == null
                        ? receive(command, code)
                        : enquiries.require(earlier).chain(enquiry -> receipt(enquiry, code)));
    }

    private Uni<SubmissionReceipt> receive(SubmitEnquiry command, ReceiptCode code) {
        Instant now = clock.instant();
        return press.identify(
                        command.pressAgencyId(),
                        command.pressAgency(),
                        command.cardNumber(),
                        command.reporterName(),
                        now)
                .map(asking -> Enquiry.submitted(command, asking, now, PUBLIC))
                .chain(enquiry -> enquiries
                        .findTwin(enquiry)
                        .chain(twin -> twin == null ? keepSubmitted(enquiry, code) : receipt(twin, null)));
    }

    private Uni<SubmissionReceipt> keepSubmitted(Enquiry enquiry, ReceiptCode code) {
        return enquiries
                .countBeside(enquiry)
                .invoke(open -> {
                    if (open >= config.mostWaiting()) {
                        throw new EnquiriesFull();
                    }
                })
                .chain(() -> keep(enquiry, code, "submitted", PUBLIC))
                .chain(() -> receipt(enquiry, code))
                .call(receipt -> letters.received(enquiry, code, receipt));
    }

    private Uni<SubmissionReceipt> receipt(Enquiry enquiry, @Nullable ReceiptCode code) {
        return tasks.of(enquiry.subject()).map(found -> {
            TaskSummary lead = found.get(0);
            ClockView term = lead.clock();
            return new SubmissionReceipt(
                    enquiry.id(),
                    enquiry.number(),
                    code == null ? null : code.shown(),
                    enquiry.reporterId() != null,
                    enquiry.receivedAt(),
                    lead.agencyName(),
                    term == null ? null : term.dueAt(),
                    term == null ? null : term.lastDay());
        });
    }

    /** What staff of an agency received. */
    Uni<Enquiry> record(UUID agencyId, RecordEnquiry command, String by) {
        return press.identify(
                        command.pressAgencyId(),
                        command.pressAgency(),
                        command.cardNumber(),
                        command.reporterName(),
                        command.receivedAt().toInstant())
                .chain(asking ->
                        keep(Enquiry.recorded(agencyId, command, asking, clock.instant(), by), null, "recorded", by));
    }

    private Uni<Enquiry> keep(Enquiry enquiry, @Nullable ReceiptCode code, String action, String by) {
        NewTask task = NewTask.of(enquiry.subject(), enquiry.addresseeId(), enquiry.title(), enquiry.receivedAt())
                .due(rules.fromReceipt(enquiry.kind(), enquiry.receivedAt()), enquiry.receivedAt());
        return enquiries
                .nextNumber()
                .invoke(number -> enquiry.entered(number, code))
                .chain(() -> enquiries.persistAndFlush(enquiry))
                .chain(() -> tasks.open(task))
                .chain(() -> steps.persistAndFlush(EnquiryStep.of(
                        enquiry.id(),
                        EnquiryStepKind.RECEIVED,
                        enquiry.addresseeId(),
                        null,
                        enquiry.receivedAt(),
                        enquiry.recordedAt(),
                        by)))
                .chain(() -> audit.record(
                        action,
                        EnquirySteps.ENTITY,
                        enquiry.id(),
                        enquiry.addresseeId(),
                        null,
                        RecordedEnquiry.of(enquiry)))
                .invoke(() -> meters.counter(
                                "registry.enquiry.received",
                                "kind",
                                enquiry.kind().name())
                        .increment())
                .replaceWith(enquiry);
    }
}
