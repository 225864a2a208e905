package vn.caunoi.registry.training;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;

/** Somebody on the list of a course. */
@Entity
@Table(name = "training_enrolment")
class Enrolment {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "communicator_id")
    private @Nullable UUID communicatorId;

    @Column(name = "officer_id")
    private @Nullable UUID officerId;

    /** Whichever of the two there is; the database knows. */
    @Column(name = "trainee_id", insertable = false, updatable = false)
    private @Nullable UUID traineeId;

    @Column
    @Enumerated(EnumType.STRING)
    private Attendance state;

    @Column
    private @Nullable String reason;

    @Column(name = "certificate_number")
    private @Nullable String certificateNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Enrolment() {}

    /** Somebody new on the list. */
    static Enrolment of(UUID courseId, TraineeKind kind, UUID who, Instant now, String by) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = UuidCreator.getTimeOrderedEpoch();
        enrolment.courseId = courseId;
        enrolment.communicatorId = kind == TraineeKind.OFFICER ? null : who;
        enrolment.officerId = kind == TraineeKind.OFFICER ? who : null;
        enrolment.state = Attendance.REGISTERED;
        enrolment.sign(now, by);
        return enrolment;
    }

    /**
     * Says what is known.
     *
     * @param seen the version that the writer had before their eyes
     * @throws PreconditionFailed when it has changed since
     * @throws MarkInconsistent for an absence without a reason, a reason without one, a certificate without attendance
     */
    void mark(
            long seen,
            Attendance attendance,
            @Nullable String why,
            @Nullable String certificate,
            Instant now,
            String by) {
        requireAt(seen);
        requireConsistent(attendance, why, certificate);
        state = attendance;
        reason = why == null ? null : why.strip();
        certificateNumber = certificate;
        sign(now, by);
    }

    static void requireConsistent(Attendance attendance, @Nullable String why, @Nullable String certificate) {
        if ((attendance == Attendance.ABSENT) != (why != null)) {
            throw new MarkInconsistent(
                    "reason", why == null ? "An absence needs a reason." : "A reason is told for an absence only.");
        }
        if (certificate != null && attendance != Attendance.ATTENDED) {
            throw new MarkInconsistent("certificateNumber", "Only who attended has a certificate.");
        }
    }

    /**
     * Lets somebody be taken off the list of whom nothing more is known.
     *
     * @throws AttendanceRecorded for anybody else
     */
    void requireWithdrawable(long seen) {
        requireAt(seen);
        if (state != Attendance.REGISTERED) {
            throw new AttendanceRecorded();
        }
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void sign(Instant now, String by) {
        recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        recordedBy = by;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID courseId() {
        return courseId;
    }

    Attendance state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String certificateNumber() {
        return certificateNumber;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enrolment enrolment && id.equals(enrolment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
