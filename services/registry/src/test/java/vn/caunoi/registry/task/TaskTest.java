package vn.caunoi.registry.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.deadlines.Deadline.Verdict;
import vn.caunoi.deadlines.Deadlines;

class TaskTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-02T17:00:00Z");

    private final AnswerClock clock = new AnswerClock(Deadlines.load());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            press.answer.request, 2026-12-02T17:00:00Z,    ON_TIME
            press.answer.request, 2026-12-02T17:00:00.001Z, LATE
            cons.agencyReply,     2026-12-20T00:00:00Z,    UNCERTAIN
            ,                     2026-12-20T00:00:00Z,
            """)
    void isJudgedOnceItIsClosed(@Nullable String rule, Instant at, @Nullable Verdict verdict) {
        Task task = task(rule);
        assertThat(task.verdict()).isNull();

        task.close(TaskState.ANSWERED, at);

        assertThat(task.verdict()).isEqualTo(verdict);
        assertThat(task.closedAt()).isEqualTo(at);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void isClosedOnce(TaskState how) {
        Task task = task("press.answer.request");
        task.close(how, RECEIVED);
        Class<? extends RuntimeException> refusal =
                how == TaskState.ANSWERED ? TaskAlreadyAnswered.class : TaskClosed.class;

        assertThatThrownBy(() -> task.close(TaskState.ANSWERED, RECEIVED)).isInstanceOf(refusal);
        assertThatThrownBy(() -> task.goTo(UUID.randomUUID())).isInstanceOf(refusal);
        assertThatThrownBy(() -> task.extend(DUE.plusSeconds(1))).isInstanceOf(refusal);
        assertThatThrownBy(() -> task.start("press.answer.complaintConclusion", RECEIVED, clock))
                .isInstanceOf(refusal);
        assertThat(task.state()).isEqualTo(how);
    }

    @Test
    void isJudgedByTheTimeThatWasGiven() {
        Task task = task("press.answer.request");
        assertThat(task.dueAt()).isEqualTo(DUE);

        assertThat(task.extend(DUE.plusSeconds(60))).isEqualTo(DUE);
        task.close(TaskState.ANSWERED, DUE.plusSeconds(60));

        assertThat(task.dueAt()).isEqualTo(DUE.plusSeconds(60));
        assertThat(task.verdict()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void isNotExtendedBackwardsNorWithoutAClock() {
        assertThatThrownBy(() -> task("press.answer.request").extend(DUE)).isInstanceOf(ExtensionNotLater.class);
        assertThatThrownBy(() -> task(null).extend(DUE)).isInstanceOf(ExtensionWithoutClock.class);
    }

    @Test
    void startsItsClockWhenTheLawSaysSo() {
        Task task = task(null);
        assertThat(task.dueAt()).isNull();

        task.start("press.answer.complaintConclusion", Instant.parse("2026-11-20T02:00:00Z"), clock);

        assertThat(task.dueAt()).isEqualTo("2026-11-27T17:00:00Z");
        assertThat(task.receivedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void keepsTheClockOfItsIssue() {
        IssueRaised issue = new IssueRaised(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Cầu treo xuống cấp",
                null,
                "Cầu treo ở Bình Lư xuống cấp",
                "https://bao.example/cau-treo",
                "Báo Thử",
                IssueOrigin.PRESS_REQUEST,
                RECEIVED,
                RECEIVED);

        Task task = Task.opened(issue, issue.agencyId(), clock);

        assertThat(task.issueId()).isEqualTo(issue.id());
        assertThat(task.origin()).isEqualTo(TaskOrigin.PRESS_REQUEST);
        assertThat(task.dueAt()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ISSUE", "ENQUIRY", "ALERT"})
    void isNotAnsweredByAStatementWhereTheLawWantsAnotherAnswer(TaskKind kind) {
        NewTask wanted = NewTask.of(new TaskSubject(kind, UUID.randomUUID()), UUID.randomUUID(), "Việc thử", RECEIVED);

        assertThatThrownBy(Task.opened(wanted, wanted.agencyId(), clock)::requireStatement)
                .isInstanceOf(TaskNotForStatement.class);
    }

    private Task task(@Nullable String rule) {
        NewTask wanted = NewTask.of(
                        TaskSubject.enquiry(UUID.randomUUID()), UUID.randomUUID(), "Cầu treo xuống cấp", RECEIVED)
                .due(rule, RECEIVED);
        return Task.opened(wanted, wanted.agencyId(), clock);
    }
}
