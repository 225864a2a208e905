package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskSubject;

/** Receives requests, whoever brings them: number in the book, task in the inbox, code for the citizen. */
@ApplicationScoped
class RequestIntake {

    static final String ENTITY = "information-request";

    private final RequestRepository requests;
    private final RequestClocks clocks;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final RequestMails mails;
    private final Clock clock;

    @Inject
    RequestIntake(
            RequestRepository requests,
            RequestClocks clocks,
            TaskService tasks,
            AuditTrail audit,
            RequestMails mails,
            Clock clock) {
        this.requests = requests;
        this.clocks = clocks;
        this.tasks = tasks;
        this.audit = audit;
        this.mails = mails;
        this.clock = clock;
    }

    static TaskSubject subject(UUID id) {
        return new TaskSubject(TaskKind.INFORMATION_REQUEST, id);
    }

    /**
     * Receives a request; within the caller's transaction. Fails with {@link EmailMissing}.
     *
     * @param code of its receipt
     * @param by login name of whoever entered it; null for the citizen
     */
    Uni<InformationReceipt> receive(
            AgencySummary agency,
            RequestChannel channel,
            AskerDetails who,
            WantedInformation what,
            ReceiptCode code,
            Instant receivedAt,
            @Nullable String by) {
        if (what.way() == SupplyWay.EMAIL && who.email() == null) {
            throw new EmailMissing();
        }
        InformationRequest request = InformationRequest.received(agency.id(), channel, what, code, receivedAt);
        return requests.persist(request)
                .chain(() -> requests.keep(Requester.of(request.id(), who)))
                .chain(() -> requests.keep(InformationStep.of(request.id(), StepKind.RECEIVED, receivedAt, by, null)))
                .chain(() -> enter(request, agency.id()))
                .call(() -> tasks.open(
                        NewTask.of(subject(request.id()), agency.id(), request.subject(), request.receivedAt())
                                .due(request.clock().rule(), request.clock().trigger())))
                .call(() ->
                        audit.record("received", ENTITY, request.id(), agency.id(), null, RecordedRequest.of(request)))
                .call(() -> who.email() == null
                        ? Uni.createFrom().voidItem()
                        : mails.received(request, code, clock.instant()))
                .map(entry -> InformationReceipt.of(
                        by == null ? null : request.id(), code, agency.name(), entry, request, clocks));
    }

    /** The receipt of what was received before; within the caller's transaction. */
    Uni<InformationReceipt> receipt(InformationRequest request, ReceiptCode code) {
        return requests.requireRow(request.id())
                .map(row -> InformationReceipt.of(null, code, row.agencyName(), row.entry(), request, clocks));
    }

    /** Lets the task follow the clock of the request; it keeps the one it has where the law sets no time. */
    Uni<Void> restart(InformationRequest request) {
        RequestClocks.Running running = request.clock();
        return running.rule() == null
                ? Uni.createFrom().voidItem()
                : tasks.start(subject(request.id()), running.rule(), running.trigger());
    }

    /** The next line of an agency's book. */
    Uni<RegisterEntry> enter(InformationRequest request, UUID agency) {
        int year =
                LocalDate.ofInstant(request.receivedAt(), WorkingCalendar.ZONE).getYear();
        return requests.nextNumber(agency, year).chain(number -> {
            RegisterEntry entry = RegisterEntry.of(agency, year, number, request.id(), clock.instant());
            return requests.keep(entry).replaceWith(entry);
        });
    }
}
