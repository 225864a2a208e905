package vn.caunoi.registry.information;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;

/** What agencies make public by themselves, what they have not yet, and who says that something of it is wrong. */
@ApplicationScoped
public class DisclosureService {

    static final String ENTITY = "disclosure";
    static final String CLAIM_ENTITY = "disclosure-claim";

    /** How many claims of an agency its staff get to see; older ones are history. */
    private static final int SHOWN = 100;

    private final DisclosureRepository disclosures;
    private final RequestClocks clocks;
    private final AgencyService agencies;
    private final TaskService tasks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DisclosureService(
            DisclosureRepository disclosures,
            RequestClocks clocks,
            AgencyService agencies,
            TaskService tasks,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.disclosures = disclosures;
        this.clocks = clocks;
        this.agencies = agencies;
        this.tasks = tasks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is public, for everybody. */
    @WithSession
    public Uni<Page<DisclosureView>> published(@Nullable String q, @Nullable UUID agency, PageRequest page) {
        return page(agency, q, DisclosureState.PUBLISHED, page);
    }

    /** The whole list of an agency, gaps too. Fails with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<Page<DisclosureView>> ofAgency(
            UUID agencyId, @Nullable String q, @Nullable DisclosureState state, PageRequest page) {
        return agencies.requireInsight(agencyId).chain(agency -> page(agencyId, q, state, page));
    }

    private Uni<Page<DisclosureView>> page(
            @Nullable UUID agency, @Nullable String q, @Nullable DisclosureState state, PageRequest page) {
        LocalDate today = today();
        DisclosureRepository.Wanted wanted =
                new DisclosureRepository.Wanted(agency, q, state, clocks.lastGap(today), today);
        return disclosures.count(wanted).chain(total -> disclosures
                .page(wanted, page)
                .map(rows -> page.of(
                        rows.stream()
                                .map(row -> DisclosureView.of(row, clocks, today))
                                .toList(),
                        total)));
    }

    /** Fails with {@link DisclosureNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return disclosures.require(id).chain(disclosure -> agencies.requireActing(disclosure.agencyId()));
    }

    /** Enters what has to be made public; its clock runs from the day on which the information came to be. */
    @WithTransaction
    public Uni<DisclosureView> record(UUID agencyId, RecordDisclosure command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            Disclosure disclosure = Disclosure.recorded(agencyId, command, today(), clock.instant(), caller.username());
            return disclosures
                    .persistAndFlush(disclosure)
                    .chain(() -> tasks.open(
                            NewTask.of(subject(disclosure.id()), agencyId, disclosure.title(), disclosure.trigger())
                                    .due(rule(disclosure), disclosure.trigger())))
                    .chain(() -> recorded(disclosure, "recorded", null));
        });
    }

    /** Replaces what is known of an entry, as last seen. */
    @WithTransaction
    public Uni<DisclosureView> change(UUID id, long seen, RecordDisclosure command) {
        return requireActing(id)
                .chain(agency -> disclosures.requireForChange(id))
                .chain(disclosure -> {
                    RecordedDisclosure before = RecordedDisclosure.of(disclosure);
                    disclosure.change(seen, command, today());
                    return disclosures
                            .flush()
                            .chain(() -> restart(disclosure))
                            .chain(() -> recorded(disclosure, "changed", before));
                });
    }

    private Uni<Void> restart(Disclosure disclosure) {
        if (disclosure.publishedOn() != null) {
            return Uni.createFrom().voidItem();
        }
        return disclosure.specialDue() == null
                ? tasks.start(subject(disclosure.id()), RequestClocks.PROACTIVE, disclosure.trigger())
                : tasks.pause(subject(disclosure.id()), clock.instant());
    }

    private static @Nullable String rule(Disclosure disclosure) {
        return disclosure.specialDue() == null ? RequestClocks.PROACTIVE : null;
    }

    /** Says that it is public, as last seen. */
    @WithTransaction
    public Uni<DisclosureView> publish(UUID id, long seen, PublishDisclosure command) {
        return requireActing(id)
                .chain(agency -> disclosures.requireForChange(id))
                .chain(disclosure -> {
                    RecordedDisclosure before = RecordedDisclosure.of(disclosure);
                    disclosure.publish(seen, command, today());
                    return disclosures
                            .flush()
                            .chain(() -> tasks.close(
                                    subject(id),
                                    TaskState.ANSWERED,
                                    command.publishedOn()
                                            .atStartOfDay(WorkingCalendar.ZONE)
                                            .toInstant()))
                            .chain(() -> recorded(disclosure, "published", before));
                });
    }

    private Uni<DisclosureView> recorded(Disclosure disclosure, String action, @Nullable RecordedDisclosure before) {
        return audit.record(
                        action,
                        ENTITY,
                        disclosure.id(),
                        disclosure.agencyId(),
                        before,
                        RecordedDisclosure.of(disclosure))
                .chain(() -> disclosures.requireRow(disclosure.id()))
                .map(row -> DisclosureView.of(row, clocks, today()));
    }

    /**
     * Takes a claim that something published is wrong, from anybody. The same words with the same key are one claim,
     * and answered alike.
     *
     * <p>Fails with {@link DisclosureNotFound} or {@link DisclosureNotPublic}.
     */
    @WithTransaction
    public Uni<ClaimReceipt> claim(SayWrong command, SenderKey key) {
        ReceiptCode code = command.code(key);
        return disclosures
                .findClaimByCode(code.hash())
                .chain(earlier -> earlier == null
                        ? receive(command, code)
                        : Uni.createFrom().item(receipt(earlier.claim(), earlier.agencyName(), code)));
    }

    private Uni<ClaimReceipt> receive(SayWrong command, ReceiptCode code) {
        Instant now = clock.instant();
        return disclosures.requireRow(command.disclosureId()).chain(row -> {
            Disclosure disclosure = row.disclosure();
            if (disclosure.publishedOn() == null) {
                throw new DisclosureNotPublic();
            }
            DisclosureClaim claim = DisclosureClaim.received(disclosure, command.text(), code, now);
            return disclosures
                    .keep(claim)
                    .chain(() -> disclosures.flush())
                    .chain(() -> tasks.open(NewTask.of(
                                    claimSubject(claim.id()), claim.agencyId(), disclosure.title(), claim.receivedAt())
                            .due(RequestClocks.CLAIM, claim.receivedAt())))
                    .chain(() -> audit.record(
                            "received", CLAIM_ENTITY, claim.id(), claim.agencyId(), null, RecordedClaim.of(claim)))
                    .map(done -> receipt(claim, row.agencyName(), code));
        });
    }

    private ClaimReceipt receipt(DisclosureClaim claim, String agencyName, ReceiptCode code) {
        return new ClaimReceipt(code.shown(), agencyName, claim.receivedAt(), claim.due(clocks));
    }

    /** Claims about what an agency made public. Fails with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<ClaimList> claims(UUID agencyId) {
        return agencies.requireInsight(agencyId).chain(agency -> disclosures
                .claims(agencyId, SHOWN)
                .map(rows -> new ClaimList(
                        rows.stream().map(row -> ClaimView.of(row, clocks)).toList())));
    }

    /** Fails with {@link ClaimNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<AgencySummary> requireActingForClaim(UUID id) {
        return disclosures.requireClaim(id).chain(claim -> agencies.requireActing(claim.agencyId()));
    }

    /** Answers a claim, as last seen. */
    @WithTransaction
    public Uni<ClaimView> answer(UUID id, long seen, AnswerClaim command) {
        Instant now = clock.instant();
        return requireActingForClaim(id)
                .chain(agency -> disclosures.requireClaimForChange(id))
                .chain(claim -> {
                    RecordedClaim before = RecordedClaim.of(claim);
                    claim.answer(seen, command, clocks.calendar(), now);
                    return disclosures
                            .flush()
                            .chain(() -> tasks.close(claimSubject(id), TaskState.ANSWERED, now))
                            .chain(() -> audit.record(
                                    "answered", CLAIM_ENTITY, id, claim.agencyId(), before, RecordedClaim.of(claim)));
                })
                .chain(() -> disclosures.claimRow(id))
                .map(row -> ClaimView.of(row, clocks));
    }

    private static TaskSubject subject(UUID id) {
        return new TaskSubject(TaskKind.DISCLOSURE, id);
    }

    private static TaskSubject claimSubject(UUID id) {
        return new TaskSubject(TaskKind.DISCLOSURE_CLAIM, id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
