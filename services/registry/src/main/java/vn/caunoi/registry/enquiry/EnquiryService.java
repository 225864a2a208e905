package vn.caunoi.registry.enquiry;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.statement.StatementService;
import vn.caunoi.registry.statement.StatementState;
import vn.caunoi.registry.statement.StatementView;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskRole;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;
import vn.caunoi.registry.task.TaskSummary;

/**
 * Questions of the press, from receipt to answer or lawful refusal.
 *
 * <p>Each command locks the task first and the enquiry after it, always in this order.
 */
@ApplicationScoped
public class EnquiryService {

    private final EnquiryRepository enquiries;
    private final StepRepository history;
    private final EnquirySteps steps;
    private final EnquiryIntake intake;
    private final EnquiryLetters letters;
    private final TaskService tasks;
    private final StatementService statements;
    private final AgencyService agencies;
    private final EnquiryClock rules;
    private final PressRefusalGrounds grounds;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EnquiryService(
            EnquiryRepository enquiries,
            StepRepository history,
            EnquirySteps steps,
            EnquiryIntake intake,
            EnquiryLetters letters,
            TaskService tasks,
            StatementService statements,
            AgencyService agencies,
            EnquiryClock rules,
            PressRefusalGrounds grounds,
            Caller caller,
            Clock clock) {
        this.enquiries = enquiries;
        this.history = history;
        this.steps = steps;
        this.intake = intake;
        this.letters = letters;
        this.tasks = tasks;
        this.statements = statements;
        this.agencies = agencies;
        this.rules = rules;
        this.grounds = grounds;
        this.caller = caller;
        this.clock = clock;
    }

    /** The grounds on which the law lets an agency refuse, through time. */
    public PressRefusalGroundList grounds() {
        return grounds.all();
    }

    /**
     * Takes a question from the public form. Its clock runs at once; where the press directory does not know who asks,
     * staff look afterwards. The same words with the same key are one question, and answered alike.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.AgencyNotFound}, {@link EnquiryPressAgencyNeeded},
     * {@link EnquiryPressAgencyUnknown} or {@link EnquiriesFull}.
     */
    @WithTransaction
    public Uni<SubmissionReceipt> submit(SubmitEnquiry command, SenderKey key) {
        return agencies.require(command.agencyId()).chain(agency -> intake.submit(command, command.code(key)));
    }

    /**
     * Records what reached an agency in another way.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.NotYourAgency}, {@link EnquiryPressAgencyNeeded},
     * {@link EnquiryPressAgencyUnknown} or {@link EnquiryTimeWrong}.
     */
    @WithTransaction
    public Uni<EnquiryView> record(UUID agencyId, RecordEnquiry command) {
        return agencies.requireActing(agencyId)
                .chain(agency -> intake.record(agencyId, command, caller.username()))
                .chain(this::view);
    }

    /** Fails with {@link EnquiryNotFound}, or with {@link NotYourAgency} for whoever has nothing to do with it. */
    @WithSession
    public Uni<EnquiryView> get(UUID id) {
        return enquiries.require(id).chain(this::view);
    }

    /** Fails with {@link EnquiryNotFound}, or with {@link NotYourAgency} when the caller does not answer it. */
    @WithSession
    public Uni<Void> requireActing(UUID id) {
        return enquiries
                .require(id)
                .chain(enquiry -> tasks.requireActing(enquiry.subject()))
                .replaceWithVoid();
    }

    /**
     * Whoever answers, when the caller acts for it and the matter is open. Fails as {@link #requireActing} does, and
     * when nobody waits any more.
     */
    @WithSession
    public Uni<UUID> requireWorking(UUID id) {
        return enquiries.require(id).chain(enquiry -> tasks.requireWorking(enquiry.subject()));
    }

    /** Fails with {@link EnquiryNotFound}, or with {@link NotAskedToContribute}. */
    @WithSession
    public Uni<Void> requireContributing(UUID id) {
        UUID own = agencies.ownAgency();
        return enquiries
                .require(id)
                .chain(enquiry -> tasks.of(enquiry.subject()))
                .invoke(found -> {
                    if (found.stream()
                            .noneMatch(task -> task.role() == TaskRole.PARTNER
                                    && task.agencyId().equals(own))) {
                        throw new NotAskedToContribute();
                    }
                })
                .replaceWithVoid();
    }

    /** Says that the press asks indeed. Fails with {@link EnquiryLookedAt}. */
    @WithTransaction
    public Uni<EnquiryView> verify(UUID id) {
        return open(id).chain(enquiry ->
                        step(enquiry, "verified", EnquiryStepKind.VERIFIED, null, null, now(), Enquiry::verify))
                .chain(this::view);
    }

    /** Says that it is not the press who asks; closes the matter. Fails with {@link EnquiryLookedAt}. */
    @WithTransaction
    public Uni<EnquiryView> dismiss(UUID id, EnquiryReason command) {
        Instant now = now();
        return open(id).chain(enquiry -> step(
                        enquiry,
                        "dismissed",
                        EnquiryStepKind.DISMISSED,
                        null,
                        command.reason(),
                        now,
                        dismissed -> dismissed.dismiss(command.reason()))
                .chain(() -> tasks.close(enquiry.subject(), TaskState.WITHDRAWN, now))
                .chain(() -> view(enquiry)));
    }

    /**
     * Writes into the history. A closed matter takes only notes.
     *
     * <p>Fails with {@link vn.caunoi.registry.task.TaskAlreadyAnswered} or {@link vn.caunoi.registry.task.TaskClosed}.
     */
    @WithTransaction
    public Uni<EnquiryView> write(UUID id, WriteStep command) {
        Instant now = now();
        return command.kind() == WrittenStep.NOTE
                ? enquiries
                        .requireForChange(id)
                        .chain(enquiry -> step(
                                enquiry,
                                "note-written",
                                EnquiryStepKind.NOTE,
                                caller.agency().isPresent() ? agencies.ownAgency() : null,
                                command.text(),
                                now,
                                written -> {}))
                        .chain(this::view)
                : open(id).chain(enquiry -> step(
                                enquiry,
                                "step-written",
                                command.kind().kind(),
                                null,
                                command.text(),
                                now,
                                written -> {})
                        .chain(() -> command.kind() == WrittenStep.QUESTION_BACK
                                ? letters.news(enquiry, EnquiryNews.QUESTION_BACK)
                                : Uni.createFrom().voidItem())
                        .chain(() -> view(enquiry)));
    }

    /**
     * Hands the matter to another agency; its clock runs on. Fails with {@link PartnerAsked} when it answers already.
     */
    @WithTransaction
    public Uni<EnquiryView> reassign(UUID id, long seen, ReassignEnquiry command) {
        Instant now = now();
        return agencies.answering(command.agencyId()).chain(agencies::require).chain(agency -> open(id).chain(
                        enquiry -> tasks.of(enquiry.subject())
                                .invoke(found -> {
                                    if (found.get(0).agencyId().equals(agency.id())) {
                                        throw new PartnerAsked();
                                    }
                                })
                                .chain(() -> step(
                                        enquiry,
                                        "reassigned",
                                        EnquiryStepKind.REASSIGNED,
                                        agency.id(),
                                        command.reason(),
                                        now,
                                        handed -> handed.requireSeen(seen)))
                                .chain(() -> tasks.move(enquiry.subject(), agency.id()))
                                .chain(() -> letters.news(enquiry, EnquiryNews.REASSIGNED))
                                // Also for whoever has just handed it over, and so has nothing to do with it any more.
                                .chain(() -> tasks.of(enquiry.subject()))
                                .chain(moved -> view(enquiry, moved))));
    }

    /** Asks another agency to contribute. Fails with {@link PartnerAsked}. */
    @WithTransaction
    public Uni<EnquiryView> askPartner(UUID id, AskPartner command) {
        Instant now = now();
        return agencies.answering(command.agencyId()).chain(agencies::require).chain(agency -> open(id).chain(enquiry ->
                tasks.of(enquiry.subject())
                        .invoke(found -> {
                            if (found.stream().anyMatch(task -> task.agencyId().equals(agency.id()))) {
                                throw new PartnerAsked();
                            }
                        })
                        .chain(found -> tasks.open(
                                NewTask.of(enquiry.subject(), agency.id(), enquiry.title(), enquiry.receivedAt())
                                        .due(ruleOf(found.get(0)), triggerOf(found.get(0)))
                                        .forPartner(agency.id())))
                        .chain(() -> step(
                                enquiry,
                                "partner-asked",
                                EnquiryStepKind.PARTNER_ASKED,
                                agency.id(),
                                command.request(),
                                now,
                                asked -> {}))
                        .chain(this::view)));
    }

    private static @Nullable String ruleOf(TaskSummary lead) {
        return lead.clock() == null ? null : lead.clock().rule();
    }

    private static Instant triggerOf(TaskSummary lead) {
        return lead.clock() == null ? lead.receivedAt() : lead.clock().trigger();
    }

    /**
     * Says what an agency that was asked has to say; its task is done.
     *
     * <p>Fails with {@link NotAskedToContribute}, or as the task does when it contributed before.
     */
    @WithTransaction
    public Uni<EnquiryView> contribute(UUID id, Contribute command) {
        Instant now = now();
        UUID own = agencies.ownAgency();
        return open(id).chain(enquiry -> tasks.of(enquiry.subject())
                .invoke(found -> requireOpenPartner(found, own))
                .chain(() -> tasks.closePartner(enquiry.subject(), own, TaskState.ANSWERED, now))
                .chain(() -> step(
                        enquiry,
                        "contributed",
                        EnquiryStepKind.CONTRIBUTED,
                        own,
                        command.text(),
                        now,
                        contributed -> {}))
                .chain(this::view));
    }

    private static void requireOpenPartner(List<TaskSummary> found, UUID agency) {
        if (found.stream()
                .noneMatch(task -> task.role() == TaskRole.PARTNER
                        && task.agencyId().equals(agency)
                        && task.state() == TaskState.OPEN)) {
            throw new NotAskedToContribute();
        }
    }

    /** The complaint behind it was concluded: the clock starts. */
    @WithTransaction
    public Uni<EnquiryView> conclude(UUID id, ConcludeComplaint command) {
        Instant now = now();
        Instant at = command.concludedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        return open(id).chain(
                        enquiry -> step(enquiry, "concluded", EnquiryStepKind.CONCLUDED, null, null, at, concluded -> {
                                    if (!rules.waitsForConclusion(concluded.receivedAt())) {
                                        throw new EnquiryHasNoConclusion();
                                    }
                                    concluded.conclude(at, now);
                                })
                                .chain(() -> tasks.start(enquiry.subject(), EnquiryClock.CONCLUSION, at))
                                .chain(() -> letters.news(enquiry, EnquiryNews.CONCLUDED))
                                .chain(() -> view(enquiry)));
    }

    /** Closes the matter with a reply in writing. */
    @WithTransaction
    public Uni<EnquiryView> answer(UUID id, long seen, AnswerEnquiry command) {
        return close(
                id, new Ending(TaskState.ANSWERED, EnquiryStepKind.ANSWERED, command.text(), command.at()), seen, null);
    }

    /**
     * Closes the matter with a refusal in writing.
     *
     * <p>Fails with {@link PressRefusalGroundUnknown} or {@link PressRefusalGroundNotInForce}.
     */
    @WithTransaction
    public Uni<EnquiryView> refuse(UUID id, long seen, RefuseEnquiry command) {
        return close(
                id,
                new Ending(TaskState.REFUSED, EnquiryStepKind.REFUSED, command.reason(), command.at()),
                seen,
                command.ground());
    }

    /** The press does not ask any more. */
    @WithTransaction
    public Uni<EnquiryView> withdraw(UUID id, long seen, EnquiryReason command) {
        return close(
                id, new Ending(TaskState.WITHDRAWN, EnquiryStepKind.WITHDRAWN, command.reason(), null), seen, null);
    }

    /** The province says that the agency avoids the answer. Fails with {@link EnquiryNotOverdue}. */
    @WithTransaction
    public Uni<EnquiryView> avoid(UUID id, long seen, EnquiryReason command) {
        Instant now = now();
        return open(id).chain(enquiry -> tasks.of(enquiry.subject())
                .invoke(found -> {
                    var due = found.get(0).clock();
                    if (due == null || !now.isAfter(due.dueAt())) {
                        throw new EnquiryNotOverdue();
                    }
                })
                .chain(() -> close(
                        enquiry,
                        new Ending(TaskState.AVOIDED, EnquiryStepKind.AVOIDED, command.reason(), null),
                        seen,
                        null)));
    }

    /** How a matter ends. */
    private record Ending(TaskState state, EnquiryStepKind step, String text, @Nullable OffsetDateTime at) {}

    private Uni<EnquiryView> close(UUID id, Ending ending, long seen, @Nullable String ground) {
        return open(id).chain(enquiry -> close(enquiry, ending, seen, ground));
    }

    private Uni<EnquiryView> close(Enquiry enquiry, Ending ending, long seen, @Nullable String ground) {
        Instant now = now();
        Instant at = ending.at() == null ? now : ending.at().toInstant().truncatedTo(ChronoUnit.MICROS);
        return step(
                        enquiry,
                        ending.state().name().toLowerCase(Locale.ROOT),
                        ending.step(),
                        null,
                        ending.text(),
                        at,
                        closed -> {
                            closed.requirePlausible("/at", at, now);
                            if (ground != null) {
                                grounds.require(ground, at);
                            }
                            closed.close(seen, ending.text(), ground);
                        })
                .chain(() -> tasks.close(enquiry.subject(), ending.state(), at))
                .chain(() -> view(enquiry));
    }

    /** The enquiry, locked with its task; fails when nobody waits any more. */
    private Uni<Enquiry> open(UUID id) {
        return tasks.requireOpen(TaskSubject.enquiry(id)).chain(() -> enquiries.requireForChange(id));
    }

    private Uni<Enquiry> step(
            Enquiry enquiry,
            String action,
            EnquiryStepKind kind,
            @Nullable UUID agencyId,
            @Nullable String text,
            Instant at,
            Consumer<Enquiry> change) {
        return steps.take(enquiry, new EnquirySteps.Step(action, kind, agencyId, text, at, caller.username()), change);
    }

    private Uni<EnquiryView> view(Enquiry enquiry) {
        UUID own = agencies.ownAgencyOrAll();
        return tasks.of(enquiry.subject())
                .invoke(found -> {
                    if (own != null
                            && found.stream().noneMatch(task -> task.agencyId().equals(own))) {
                        throw new NotYourAgency();
                    }
                })
                .chain(found -> view(enquiry, found));
    }

    private Uni<EnquiryView> view(Enquiry enquiry, List<TaskSummary> found) {
        return tasks.lead(enquiry.subject())
                .chain(lead -> statements.ofTask(lead.summary().id()).chain(statement -> history.of(enquiry.id())
                        .map(known -> assemble(enquiry, lead.summary(), found, statement, known))));
    }

    private EnquiryView assemble(
            Enquiry enquiry,
            TaskSummary lead,
            List<TaskSummary> found,
            @Nullable StatementView statement,
            List<EnquiryStepView> known) {
        UUID own = agencies.ownAgency();
        boolean all = caller.seesAll();
        boolean leads = all || lead.agencyId().equals(own);
        List<TaskSummary> partners =
                found.stream().filter(task -> task.role() == TaskRole.PARTNER).toList();
        return new EnquiryView(
                enquiry.id(),
                enquiry.number(),
                enquiry.kind(),
                enquiry.origin(),
                enquiry.title(),
                enquiry.question(),
                enquiry.pressAgency(),
                enquiry.pressAgencyId(),
                enquiry.reporterId(),
                enquiry.reporter(),
                enquiry.verification(),
                enquiry.issueId(),
                enquiry.receivedAt(),
                enquiry.recordedAt(),
                enquiry.recordedBy(),
                lead,
                partners,
                enquiry.concludedAt(),
                enquiry.outcome(),
                grounds.of(enquiry.ground(), lead.closedAt()),
                statement == null || (!leads && statement.state() != StatementState.PUBLISHED) ? null : statement,
                known.stream()
                        .filter(step -> step.kind() != EnquiryStepKind.NOTE || all || own.equals(step.agencyId()))
                        .toList(),
                lead.state() == TaskState.OPEN
                        && (caller.has(Roles.PROVINCE_ADMIN) || lead.agencyId().equals(own)),
                lead.state() == TaskState.OPEN
                        && partners.stream()
                                .anyMatch(task -> task.agencyId().equals(own) && task.state() == TaskState.OPEN),
                enquiry.version());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
