package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail of changes keeps of a task. */
record RecordedTask(
        UUID agencyId,
        UUID issueId,
        String title,
        TaskOrigin origin,
        TaskState state,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt) {

    static RecordedTask of(Task task) {
        return new RecordedTask(
                task.agencyId(),
                task.issueId(),
                task.title(),
                task.origin(),
                task.state(),
                task.receivedAt(),
                task.dueAt(),
                task.answeredAt());
    }
}
