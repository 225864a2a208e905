package vn.caunoi.registry.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has learnt, and what is asked of them.
 *
 * @param code number of a communicator, address of an officer
 * @param duties what is asked today, with how the person stands
 * @param courses on whose lists the person is, the latest first
 */
public record TrainingRecord(
        UUID id,
        TraineeKind kind,
        @Nullable String level,
        String code,
        String personName,
        @Nullable String position,
        UUID agencyId,
        String agencyName,
        List<GapView> duties,
        List<CourseTaken> courses) {

    /** A course on whose list somebody is. */
    public record CourseTaken(
            UUID courseId,
            String code,
            String title,
            String topic,
            LocalDate firstDay,
            LocalDate lastDay,
            CourseState courseState,
            Attendance state,
            @Nullable String reason,
            @Nullable String certificateNumber) {

        static CourseTaken of(Enrolment enrolment, Course course) {
            return new CourseTaken(
                    course.id(),
                    course.code(),
                    course.title(),
                    course.topic(),
                    course.firstDay(),
                    course.lastDay(),
                    course.state(),
                    enrolment.state(),
                    enrolment.reason(),
                    enrolment.certificateNumber());
        }
    }

    static TrainingRecord of(
            EnrolmentRepository.Person person, List<GapView> duties, List<EnrolmentRepository.Taken> taken) {
        Trainee who = person.who();
        return new TrainingRecord(
                who.id(),
                who.kind(),
                Trainee.told(who.level()),
                who.code(),
                who.personName(),
                who.position(),
                who.agencyId(),
                person.agencyName(),
                duties,
                taken.stream()
                        .map(row -> CourseTaken.of(row.enrolment(), row.course()))
                        .toList());
    }
}
