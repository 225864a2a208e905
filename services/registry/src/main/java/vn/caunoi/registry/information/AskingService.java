package vn.caunoi.registry.information;

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
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.attachment.AttachmentView;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.receipt.ClientAddress;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.receipt.ReceiptCodes;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;

/** What citizens do: ask, follow, add what was missing, take back. Nobody is logged in; the code says whose it is. */
@ApplicationScoped
public class AskingService {

    private final RequestRepository requests;
    private final DisclosureRepository disclosures;
    private final RequestIntake intake;
    private final RequestClocks clocks;
    private final ReceiptCodes codes;
    private final SuppliedFiles files;
    private final InformationService information;
    private final AgencyService agencies;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskingService(
            RequestRepository requests,
            DisclosureRepository disclosures,
            RequestIntake intake,
            RequestClocks clocks,
            ReceiptCodes codes,
            SuppliedFiles files,
            InformationService information,
            AgencyService agencies,
            TaskService tasks,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.disclosures = disclosures;
        this.intake = intake;
        this.clocks = clocks;
        this.codes = codes;
        this.files = files;
        this.information = information;
        this.agencies = agencies;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a request; put to a body that has ended, it goes to whoever answers today. The same words with the same key
     * are one request, and answered alike.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.AgencyNotFound}.
     */
    @WithTransaction
    public Uni<InformationReceipt> ask(AskInformation command, SenderKey key) {
        ReceiptCode code = command.code(key);
        return requests.findByCode(code.hash())
                .chain(earlier -> earlier == null ? receive(command, code) : intake.receipt(earlier, code));
    }

    private Uni<InformationReceipt> receive(AskInformation command, ReceiptCode code) {
        return agencies.answering(command.agencyId())
                .chain(agencies::require)
                .chain(agency -> intake.receive(
                        agency, RequestChannel.PORTAL, command.who(), command.what(), code, clock.instant(), null));
    }

    /**
     * How a request, or a claim about something published, stands.
     *
     * <p>Fails as {@link ReceiptCodes#require} does.
     */
    @WithSession
    public Uni<Followed> follow(String typed, ClientAddress address) {
        return codes.require(typed, address, hash -> requests.findByCode(hash)
                .chain(request -> request == null
                        ? disclosures
                                .findClaimByCode(hash)
                                .map(claim ->
                                        claim == null ? null : new Followed(null, FollowedClaim.of(claim, clocks)))
                        : told(request).map(told -> new Followed(told, null))));
    }

    /**
     * A file that was part of the answer.
     *
     * <p>Fails as {@link ReceiptCodes#require} does, or with {@link SuppliedFileNotFound}.
     */
    @WithSession
    public Uni<AttachmentView> file(String code, UUID file, ClientAddress address) {
        return codes.require(code, address, requests::findByCode).chain(request -> files.require(request, file));
    }

    /**
     * A copy of a paper that was issued to whoever asked.
     *
     * <p>Fails as {@link ReceiptCodes#require} does, or with {@link PaperNotYet}.
     */
    public Uni<PaperFile> paper(String code, PaperKind kind, DocumentFormat format, ClientAddress address) {
        return copy(code, address).chain(view -> information.written(kind, view, format));
    }

    /** What is written on papers for whoever has the code. */
    @WithSession
    public Uni<RequestView> copy(String code, ClientAddress address) {
        return codes.require(code, address, requests::findByCode)
                .chain(request -> requests.requireRow(request.id()))
                .chain(row -> requests.steps(row.request().id()).chain(steps -> supplied(row.request())
                        .map(supplied -> RequestView.onCopy(row, clocks, steps, supplied))));
    }

    /** Adds what the agency asked for; the request is complete now. Fails as above, or with {@link NothingAsked}. */
    @WithTransaction
    public Uni<FollowedRequest> supplement(SupplementRequest command, ClientAddress address) {
        Instant now = clock.instant();
        return codes.require(command.code(), address, requests::lockByCode).chain(request -> {
            RecordedRequest before = RecordedRequest.of(request);
            request.supplement(now);
            return stepped(request, StepKind.SUPPLEMENTED, command.text(), "supplemented", before, now)
                    .chain(() -> intake.restart(request))
                    .chain(() -> told(request));
        });
    }

    /** Takes a request back. Fails as above, or with {@link RequestClosed}. */
    @WithTransaction
    public Uni<FollowedRequest> withdraw(String code, ClientAddress address) {
        Instant now = clock.instant();
        return codes.require(code, address, requests::lockByCode).chain(request -> {
            RecordedRequest before = RecordedRequest.of(request);
            request.withdraw(clocks.calendar(), now);
            return stepped(request, StepKind.WITHDRAWN, null, "withdrawn", before, now)
                    .chain(() -> tasks.close(RequestIntake.subject(request.id()), TaskState.WITHDRAWN, now))
                    .chain(() -> told(request));
        });
    }

    private Uni<Void> stepped(
            InformationRequest request,
            StepKind kind,
            @Nullable String note,
            String action,
            RecordedRequest before,
            Instant now) {
        return requests.keep(InformationStep.of(request.id(), kind, now, null, note))
                .chain(() -> requests.flush())
                .chain(() -> audit.record(
                        action,
                        RequestIntake.ENTITY,
                        request.id(),
                        request.agencyId(),
                        before,
                        RecordedRequest.of(request)));
    }

    private Uni<FollowedRequest> told(InformationRequest request) {
        return requests.requireRow(request.id()).chain(row -> requests.steps(request.id())
                .chain(steps -> supplied(request).map(supplied -> FollowedRequest.of(row, clocks, steps, supplied))));
    }

    private Uni<List<SuppliedFileView>> supplied(InformationRequest request) {
        return files.of(request)
                .map(found -> found.stream().map(SuppliedFileView::of).toList());
    }
}
