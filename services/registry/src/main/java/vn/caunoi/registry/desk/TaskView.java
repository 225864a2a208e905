package vn.caunoi.registry.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.statement.StatementView;
import vn.caunoi.registry.task.ExtensionView;
import vn.caunoi.registry.task.TaskDetail;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskOrigin;
import vn.caunoi.registry.task.TaskRole;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSummary;

/**
 * A task with everything its agency needs to answer it.
 *
 * @param kind what kind of matter it is about
 * @param subjectId the matter, in the feature of its kind
 * @param role whether the agency answers or contributes
 * @param issueId the public issue behind it, as is the article; absent for other kinds
 * @param clock absent where the law sets no time, or not yet
 * @param verdict whether it ended in time; absent while it is open and where no time was set
 * @param extensions more time that was given, oldest first
 * @param summaryText what staff wrote about the public issue
 * @param statement the answer, draft or published; absent while nobody has begun one
 */
public record TaskView(
        UUID id,
        UUID agencyId,
        String agencyName,
        TaskKind kind,
        UUID subjectId,
        TaskRole role,
        @Nullable UUID issueId,
        String title,
        @Nullable TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Instant closedAt,
        Deadline.@Nullable Verdict verdict,
        List<ExtensionView> extensions,
        @Nullable String articleTitle,
        @Nullable String articleUrl,
        @Nullable String sourceName,
        @Nullable String summaryText,
        @Nullable StatementView statement,
        int version) {

    static TaskView of(TaskDetail task, @Nullable StatementView statement) {
        TaskSummary summary = task.summary();
        return new TaskView(
                summary.id(),
                summary.agencyId(),
                summary.agencyName(),
                summary.kind(),
                summary.subjectId(),
                summary.role(),
                summary.issueId(),
                summary.title(),
                summary.origin(),
                summary.state(),
                summary.receivedAt(),
                summary.clock(),
                summary.closedAt(),
                summary.verdict(),
                task.extensions(),
                summary.articleTitle(),
                summary.articleUrl(),
                summary.sourceName(),
                task.text(),
                statement,
                task.version());
    }
}
