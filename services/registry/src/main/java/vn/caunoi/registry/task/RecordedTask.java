package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;

/** What the trail of changes keeps of a task. */
record RecordedTask(
        UUID agencyId,
        TaskKind kind,
        UUID subjectId,
        TaskRole role,
        String title,
        @Nullable TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable String rule,
        Instant triggerAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        Deadline.@Nullable Verdict verdict) {

    static RecordedTask of(Task task) {
        return new RecordedTask(
                task.agencyId(),
                task.subject().kind(),
                task.subject().id(),
                task.role(),
                task.title(),
                task.origin(),
                task.state(),
                task.receivedAt(),
                task.rule(),
                task.triggerAt(),
                task.dueAt(),
                task.closedAt(),
                task.verdict());
    }
}
