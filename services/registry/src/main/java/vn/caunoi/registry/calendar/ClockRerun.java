package vn.caunoi.registry.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.LawVersion;

/** All open clocks computed again with one calendar; {@link ClockReruns} does the work and counts. */
@Entity
@Table(name = "clock_rerun")
class ClockRerun {

    @Id
    private UUID id;

    @Column
    private long revision;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column
    private @Nullable Long total;

    @Column
    private long done;

    @Column
    private long moved;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For Hibernate. */
    protected ClockRerun() {}

    /** To be done with this state of the calendar. */
    static ClockRerun wanted(long revision, LawVersion law, Instant now) {
        ClockRerun rerun = new ClockRerun();
        rerun.id = UuidCreator.getTimeOrderedEpoch();
        rerun.revision = revision;
        rerun.calendarVersion = law.calendar();
        rerun.rulesVersion = law.rules();
        rerun.startedAt = now;
        return rerun;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    String calendarVersion() {
        return calendarVersion;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Long total() {
        return total;
    }

    long done() {
        return done;
    }

    long moved() {
        return moved;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClockRerun that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
