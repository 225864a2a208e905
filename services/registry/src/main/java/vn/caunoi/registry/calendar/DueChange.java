package vn.caunoi.registry.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A due time that moved. Written in bulk by {@link ClockReruns}, only read here. */
@Entity
@Table(name = "due_change")
class DueChange {

    @Id
    private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    @Column(name = "clock_id")
    private UUID clockId;

    @Column(name = "old_due_at")
    private @Nullable Instant oldDueAt;

    @Column(name = "new_due_at")
    private @Nullable Instant newDueAt;

    @Column(name = "old_version")
    private String oldVersion;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected DueChange() {}

    @Nullable
    Instant oldDueAt() {
        return oldDueAt;
    }

    @Nullable
    Instant newDueAt() {
        return newDueAt;
    }

    String oldVersion() {
        return oldVersion;
    }

    String calendarVersion() {
        return calendarVersion;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueChange that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
