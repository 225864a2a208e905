package vn.caunoi.registry.enquiry;

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
import vn.caunoi.registry.receipt.ClientAddress;
import vn.caunoi.registry.receipt.ReceiptCodes;
import vn.caunoi.registry.statement.StatementService;
import vn.caunoi.registry.statement.StatementState;
import vn.caunoi.registry.statement.StatementView;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;
import vn.caunoi.registry.task.TaskSummary;

/** What whoever asked by the press form does afterwards. Nobody is logged in; the code says whose it is. */
@ApplicationScoped
public class EnquiryFollowUpService {

    private final EnquiryRepository enquiries;
    private final StepRepository history;
    private final EnquirySteps steps;
    private final PressRefusalGrounds grounds;
    private final StatementService statements;
    private final TaskService tasks;
    private final ReceiptCodes codes;
    private final Clock clock;

    @Inject
    EnquiryFollowUpService(
            EnquiryRepository enquiries,
            StepRepository history,
            EnquirySteps steps,
            PressRefusalGrounds grounds,
            StatementService statements,
            TaskService tasks,
            ReceiptCodes codes,
            Clock clock) {
        this.enquiries = enquiries;
        this.history = history;
        this.steps = steps;
        this.grounds = grounds;
        this.statements = statements;
        this.tasks = tasks;
        this.codes = codes;
        this.clock = clock;
    }

    /** How an enquiry stands. Fails as {@link ReceiptCodes#require} does. */
    @WithSession
    public Uni<FollowedEnquiry> follow(String typed, ClientAddress address) {
        return codes.require(typed, address, enquiries::findByCode)
                .chain(enquiries::require)
                .chain(this::told);
    }

    /**
     * Replies to what the agency asked back.
     *
     * <p>Fails as above, as the task does when nobody answers any more, or with {@link EnquiryAskedNothing}.
     */
    @WithTransaction
    public Uni<FollowedEnquiry> reply(ReplyByCode command, ClientAddress address) {
        Instant now = clock.instant();
        return codes.require(command.code(), address, enquiries::findByCode)
                .chain(id -> tasks.requireOpen(TaskSubject.enquiry(id)).chain(() -> enquiries.requireForChange(id)))
                .chain(enquiry -> history.of(enquiry.id())
                        .invoke(known -> {
                            if (!questionWaits(known)) {
                                throw new EnquiryAskedNothing();
                            }
                        })
                        .chain(() -> steps.take(
                                enquiry,
                                new EnquirySteps.Step(
                                        "press-replied",
                                        EnquiryStepKind.PRESS_REPLY,
                                        null,
                                        command.text(),
                                        now,
                                        EnquiryIntake.PUBLIC),
                                replied -> {}))
                        .chain(this::told));
    }

    private Uni<FollowedEnquiry> told(Enquiry enquiry) {
        return tasks.of(enquiry.subject()).chain(found -> {
            TaskSummary lead = found.get(0);
            return statements.ofTask(lead.id()).chain(statement -> history.of(enquiry.id())
                    .map(known -> told(enquiry, lead, statement, known)));
        });
    }

    private FollowedEnquiry told(
            Enquiry enquiry, TaskSummary lead, @Nullable StatementView statement, List<EnquiryStepView> known) {
        return new FollowedEnquiry(
                enquiry.number(),
                enquiry.kind(),
                enquiry.title(),
                enquiry.question(),
                enquiry.pressAgency(),
                lead.agencyName(),
                enquiry.verification(),
                lead.state(),
                enquiry.receivedAt(),
                lead.clock(),
                lead.closedAt(),
                outcome(enquiry, lead.state()),
                grounds.of(enquiry.ground(), lead.closedAt()),
                publicId(statement),
                lead.state() == TaskState.OPEN && questionWaits(known),
                known.stream()
                        .filter(step -> step.kind().isTold())
                        .map(EnquiryFollowUpService::told)
                        .toList());
    }

    /** What staff write about any other end was not meant for the press. */
    private static @Nullable String outcome(Enquiry enquiry, TaskState state) {
        return state == TaskState.ANSWERED
                        || state == TaskState.REFUSED
                        || enquiry.verification() == Verification.DISMISSED
                ? enquiry.outcome()
                : null;
    }

    private static @Nullable UUID publicId(@Nullable StatementView statement) {
        return statement == null || statement.state() != StatementState.PUBLISHED ? null : statement.id();
    }

    /** What staff write about a step to each other stays with them. */
    private static FollowedEnquiry.Step told(EnquiryStepView step) {
        return new FollowedEnquiry.Step(
                step.kind(),
                step.at(),
                step.kind() == EnquiryStepKind.REASSIGNED ? step.agencyName() : null,
                step.kind().isSaid() ? step.text() : null);
    }

    private static boolean questionWaits(List<EnquiryStepView> known) {
        boolean waits = false;
        for (EnquiryStepView step : known) {
            waits = step.kind() == EnquiryStepKind.QUESTION_BACK
                    || (waits && step.kind() != EnquiryStepKind.PRESS_REPLY);
        }
        return waits;
    }
}
