package vn.caunoi.registry.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** More time that somebody gave for a task, with the reason; never changed. */
@Entity
@Table(name = "task_extension")
class TaskExtension {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "old_due_at")
    private Instant oldDueAt;

    @Column(name = "new_due_at")
    private Instant newDueAt;

    @Column
    private String reason;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extended_by")
    private String extendedBy;

    /** For Hibernate. */
    protected TaskExtension() {}

    static TaskExtension of(UUID taskId, Instant from, Instant until, String reason, Instant now, String by) {
        TaskExtension extension = new TaskExtension();
        extension.id = UuidCreator.getTimeOrderedEpoch();
        extension.taskId = taskId;
        extension.oldDueAt = from;
        extension.newDueAt = until.truncatedTo(ChronoUnit.MICROS);
        extension.reason = reason.strip();
        extension.extendedAt = now.truncatedTo(ChronoUnit.MICROS);
        extension.extendedBy = by;
        return extension;
    }

    ExtensionView view() {
        return new ExtensionView(extendedAt, oldDueAt, newDueAt, reason, extendedBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskExtension that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
