package vn.caunoi.registry.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a course.
 *
 * @param personCode number of a communicator, address of an officer
 * @param level of a communicator
 */
public record EnrolmentView(
        UUID id,
        UUID courseId,
        UUID personId,
        TraineeKind kind,
        @Nullable String level,
        String personCode,
        String personName,
        @Nullable String position,
        UUID agencyId,
        String agencyName,
        Attendance state,
        @Nullable String reason,
        @Nullable String certificateNumber,
        int version) {

    static EnrolmentView of(Enrolment enrolment, Trainee who, String agencyName) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.courseId(),
                who.id(),
                who.kind(),
                Trainee.told(who.level()),
                who.code(),
                who.personName(),
                who.position(),
                who.agencyId(),
                agencyName,
                enrolment.state(),
                enrolment.reason(),
                enrolment.certificateNumber(),
                enrolment.version());
    }
}
