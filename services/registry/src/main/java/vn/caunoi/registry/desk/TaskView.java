package vn.caunoi.registry.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.statement.StatementView;
import vn.caunoi.registry.task.TaskDetail;
import vn.caunoi.registry.task.TaskOrigin;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSummary;

/**
 * A task with everything its agency needs to answer it.
 *
 * @param clock absent where the law sets no time
 * @param summaryText what staff wrote about the matter
 * @param statement the answer, draft or published; absent while nobody has begun one
 */
public record TaskView(
        UUID id,
        UUID agencyId,
        String agencyName,
        UUID issueId,
        String title,
        TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        String articleTitle,
        String articleUrl,
        String sourceName,
        @Nullable String summaryText,
        @Nullable StatementView statement,
        int version) {

    static TaskView of(TaskDetail task, @Nullable StatementView statement) {
        TaskSummary summary = task.summary();
        return new TaskView(
                summary.id(),
                summary.agencyId(),
                summary.agencyName(),
                summary.issueId(),
                summary.title(),
                summary.origin(),
                summary.state(),
                summary.receivedAt(),
                summary.clock(),
                summary.articleTitle(),
                summary.articleUrl(),
                summary.sourceName(),
                task.text(),
                statement,
                task.version());
    }
}
