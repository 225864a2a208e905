package vn.caunoi.registry.information;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.HomeProvince;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;

/** What agencies do with requests for information, from acceptance to supply or refusal. */
@ApplicationScoped
public class InformationService {

    /** How often the same must have been supplied before it may be refused. */
    private static final int TWICE = 2;

    private final RequestRepository requests;
    private final RequestIntake intake;
    private final RequestClocks clocks;
    private final RefusalGrounds grounds;
    private final AgencyService agencies;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Handling handling;
    private final SuppliedFiles files;
    private final RequestMails mails;
    private final HomeProvince province;
    private final Caller caller;
    private final Clock clock;

    @Inject
    InformationService(
            RequestRepository requests,
            RequestIntake intake,
            RequestClocks clocks,
            RefusalGrounds grounds,
            AgencyService agencies,
            TaskService tasks,
            AuditTrail audit,
            Handling handling,
            SuppliedFiles files,
            RequestMails mails,
            HomeProvince province,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.clocks = clocks;
        this.grounds = grounds;
        this.agencies = agencies;
        this.tasks = tasks;
        this.audit = audit;
        this.handling = handling;
        this.files = files;
        this.mails = mails;
        this.province = province;
        this.caller = caller;
        this.clock = clock;
    }

    /** Requests of the own agency, or of all for those who see all. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<RequestSummary>> search(RequestQuery query, PageRequest page) {
        UUID agency = agencies.visible(query.agency());
        return requests.count(query, agency).chain(total -> requests.page(query, agency, page)
                .map(rows -> page.of(
                        rows.stream()
                                .map(row -> RequestSummary.of(row, handling.handles(row.agencySlug()), clocks))
                                .toList(),
                        total)));
    }

    /** Fails with {@link RequestNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<RequestView> get(UUID id) {
        return requests.require(id)
                .chain(request -> agencies.requireInsight(request.agencyId()))
                .chain(() -> view(id));
    }

    /**
     * A paper of the request, for those who know who asks.
     *
     * <p>Fails as {@link #get} does, or with {@link PaperNotYet}.
     */
    public Uni<PaperFile> paper(UUID id, PaperKind kind, DocumentFormat format) {
        return get(id).invoke(view -> {
                    if (view.requester().masked()) {
                        throw new NotYourAgency();
                    }
                })
                .chain(view -> written(kind, view, format));
    }

    /** Fails with {@link PaperNotYet}. */
    Uni<PaperFile> written(PaperKind kind, RequestView view, DocumentFormat format) {
        if (!view.papers().contains(kind)) {
            return Uni.createFrom().failure(PaperNotYet::new);
        }
        return agencies.require(view.agencyId())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(agency -> PaperFile.of(kind, view, Letterhead.of(agency, province), format));
    }

    /** Fails with {@link RequestNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return requests.require(id).chain(request -> agencies.requireActing(request.agencyId()));
    }

    /** Enters a request that came on paper. Fails with {@link ReceivedInFuture}. */
    @WithTransaction
    public Uni<InformationReceipt> record(UUID agencyId, RecordRequest command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            Instant receivedAt = command.receivedAt().toInstant();
            if (receivedAt.isAfter(clock.instant())) {
                throw new ReceivedInFuture();
            }
            return intake.receive(
                    agency,
                    RequestChannel.PAPER,
                    command.who(),
                    command.what(),
                    ReceiptCode.fresh(),
                    receivedAt,
                    caller.username());
        });
    }

    /** Takes the request into work. */
    @WithTransaction
    public Uni<RequestView> accept(UUID id, long seen) {
        Instant now = clock.instant();
        return changed(id, seen, "accepted", step(StepKind.ACCEPTED, null, now), request -> request.accept(now));
    }

    /** Asks the citizen for what is missing; the clock stands still. */
    @WithTransaction
    public Uni<RequestView> askBack(UUID id, long seen, AskBack command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "asked-back",
                request -> step(StepKind.ASKED_BACK, command.question(), now)
                        .apply(request)
                        .chain(() -> tasks.pause(RequestIntake.subject(id), now))
                        .chain(() -> mails.tell(request, RequestNews.ASKED_BACK, now)),
                request -> request.askBack(command.question(), now));
    }

    /** Declares that it is no request in the sense of the law. */
    @WithTransaction
    public Uni<RequestView> invalidate(UUID id, long seen, InvalidateRequest command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "invalidated",
                request -> closing(StepKind.INVALID, command.reason(), TaskState.WITHDRAWN, now)
                        .apply(request)
                        .chain(() -> mails.tell(request, RequestNews.INVALID, now)),
                request -> request.invalidate(command.reason(), clocks.calendar(), now));
    }

    /** Decides whether it is simple or complex, and thereby announces the term. */
    @WithTransaction
    public Uni<RequestView> assess(UUID id, long seen, AssessRequest command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "assessed",
                request -> step(StepKind.ASSESSED, command.complexity().name(), now)
                        .apply(request)
                        .chain(() -> intake.restart(request))
                        .chain(() -> request.announcedAt() == null
                                ? Uni.createFrom().voidItem()
                                : mails.tell(request, RequestNews.TERM, now)),
                request -> request.assess(command.complexity(), now));
    }

    /** Extends the term, once. */
    @WithTransaction
    public Uni<RequestView> extend(UUID id, long seen, ExtendRequest command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "extended",
                request -> step(StepKind.EXTENDED, command.reason(), now)
                        .apply(request)
                        .chain(() -> tasks.extend(
                                RequestIntake.subject(id),
                                RequestClocks.endOf(command.until()),
                                command.reason(),
                                caller.username()))
                        .chain(() -> mails.tell(request, RequestNews.EXTENDED, now)),
                request -> request.extend(command.until(), command.reason(), clocks, now));
    }

    /** Asks a third party whom the information concerns. */
    @WithTransaction
    public Uni<RequestView> askConsent(UUID id, long seen, AskConsent command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "consent-asked",
                step(StepKind.CONSENT_ASKED, command.note(), now),
                request -> request.askConsent(command.party(), now));
    }

    /** Keeps what the third party said. */
    @WithTransaction
    public Uni<RequestView> answerConsent(UUID id, long seen, AnswerConsent command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "consent-answered",
                step(StepKind.CONSENT_ANSWERED, command.note(), now),
                request -> request.consentAnswered(command.answer(), command.note()));
    }

    /** Supplies the information. Fails with {@link SuppliedFileUnknown} when a file is not of this request. */
    @WithTransaction
    public Uni<RequestView> supply(UUID id, long seen, SupplyInformation command) {
        Instant now = clock.instant();
        return changed(
                id,
                seen,
                "supplied",
                request -> files.supply(request, command.chosen())
                        .chain(() -> closing(StepKind.SUPPLIED, null, TaskState.ANSWERED, now)
                                .apply(request))
                        .chain(() -> mails.tell(request, RequestNews.SUPPLIED, now)),
                request -> request.supply(
                        command.text(),
                        command.fee() == null ? 0 : command.fee(),
                        command.waiver(),
                        clocks.calendar(),
                        now));
    }

    /**
     * Refuses on a ground that is in force.
     *
     * <p>Fails with {@link RefusalGroundUnknown}, {@link RefusalGroundNotInForce}, or {@link NotSuppliedTwice} when the
     * register does not bear out the ground.
     */
    @WithTransaction
    public Uni<RequestView> refuse(UUID id, long seen, RefuseInformation command) {
        Instant now = clock.instant();
        RefusalGround ground = grounds.require(command.ground(), today());
        return requireActing(id)
                .chain(agency -> bornOut(id, ground, command.earlier()))
                .chain(() -> changed(
                        id,
                        seen,
                        "refused",
                        request -> closing(StepKind.REFUSED, null, TaskState.REFUSED, now)
                                .apply(request)
                                .chain(() -> mails.tell(request, RequestNews.REFUSED, now)),
                        request -> request.refuse(ground, command.reason(), clocks.calendar(), now)));
    }

    private Uni<Void> bornOut(UUID id, RefusalGround ground, @Nullable List<UUID> named) {
        if (!ground.code().equals(RefusalGround.SUPPLIED_TWICE)) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> earlier = named == null ? Set.of() : new HashSet<>(named);
        return requests.requireRow(id)
                .chain(row -> requests.supplied(row.request(), row.requester()))
                .invoke(supplied -> {
                    Set<UUID> known =
                            supplied.stream().map(each -> each.request().id()).collect(Collectors.toSet());
                    if (earlier.size() < TWICE || !known.containsAll(earlier)) {
                        throw new NotSuppliedTwice();
                    }
                })
                .replaceWithVoid();
    }

    private Function<InformationRequest, Uni<Void>> step(StepKind kind, @Nullable String note, Instant now) {
        return request -> requests.keep(InformationStep.of(request.id(), kind, now, caller.username(), note));
    }

    private Function<InformationRequest, Uni<Void>> closing(
            StepKind kind, @Nullable String note, TaskState how, Instant now) {
        return request -> step(kind, note, now)
                .apply(request)
                .chain(() -> tasks.close(RequestIntake.subject(request.id()), how, now));
    }

    private Uni<RequestView> changed(
            UUID id,
            long seen,
            String action,
            Function<InformationRequest, Uni<Void>> afterwards,
            Consumer<InformationRequest> change) {
        return requireActing(id)
                .chain(agency -> requests.requireForChange(id))
                .chain(request -> {
                    RecordedRequest before = RecordedRequest.of(request);
                    request.requireAt(seen);
                    change.accept(request);
                    return requests.flush()
                            .chain(() -> afterwards.apply(request))
                            .chain(() -> audit.record(
                                    action,
                                    RequestIntake.ENTITY,
                                    id,
                                    request.agencyId(),
                                    before,
                                    RecordedRequest.of(request)));
                })
                .chain(() -> view(id));
    }

    private Uni<RequestView> view(UUID id) {
        return requests.requireRow(id)
                .chain(row -> requests.steps(id).chain(steps -> requests.supplied(row.request(), row.requester())
                        .chain(earlier -> handling.handles(row.agencySlug())
                                ? whole(row, steps, earlier)
                                : Uni.createFrom().item(view(row, false, steps, earlier, List.of(), null)))));
    }

    /** With what shows who asks. */
    private Uni<RequestView> whole(
            RequestRepository.Row row, List<InformationStep> steps, List<RequestRepository.Earlier> earlier) {
        return files.of(row.request()).chain(supplied -> mails.newest(row.request())
                .map(mail -> view(
                        row,
                        true,
                        steps,
                        earlier,
                        supplied.stream().map(SuppliedFileView::of).toList(),
                        mail)));
    }

    private RequestView view(
            RequestRepository.Row row,
            boolean handles,
            List<InformationStep> steps,
            List<RequestRepository.Earlier> earlier,
            List<SuppliedFileView> supplied,
            @Nullable RequestMail mail) {
        return RequestView.of(
                row,
                RequesterView.of(row.requester().details(), handles),
                handles ? PaperKind.of(row.request()) : List.of(),
                clocks,
                latestExtension(row.request()),
                steps,
                earlier,
                grounds.on(today()),
                supplied,
                mail);
    }

    private @Nullable LocalDate latestExtension(InformationRequest request) {
        if (request.state() != RequestState.ACCEPTED
                || request.complexity() != Complexity.COMPLEX
                || request.extendedTo() != null) {
            return null;
        }
        return clocks.due(request.clock())
                .filter(term -> !clock.instant().isAfter(term.dueAt()))
                .map(term -> clocks.extension(request.way(), term))
                .map(Deadline::lastDay)
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
