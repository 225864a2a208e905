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

/** One state of the working calendar and what led to it. The highest number is the present state. */
@Entity
@Table(name = "calendar_revision")
class CalendarRevision {

    /** What led to a state. */
    enum Change {
        /** The program brought days along that nobody had recorded. */
        SEEDED,
        ADDED,
        WITHDRAWN
    }

    @Id
    private long revision;

    @Column
    private String version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private Change change;

    @Column(name = "day_id")
    private @Nullable UUID dayId;

    /** For Hibernate. */
    protected CalendarRevision() {}

    static CalendarRevision of(
            long revision, String version, Instant now, String by, Change change, @Nullable UUID dayId) {
        CalendarRevision next = new CalendarRevision();
        next.revision = revision;
        next.version = version;
        next.changedAt = now;
        next.changedBy = by;
        next.change = change;
        next.dayId = dayId;
        return next;
    }

    long revision() {
        return revision;
    }

    String version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Change change() {
        return change;
    }

    @Nullable
    UUID dayId() {
        return dayId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarRevision that && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(revision);
    }
}
