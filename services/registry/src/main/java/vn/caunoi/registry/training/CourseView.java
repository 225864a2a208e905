package vn.caunoi.registry.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course.
 *
 * @param levels of which levels communicators are meant; empty for all
 * @param stateReason why it was cancelled, or reopened
 * @param begun whether attendance can be recorded
 * @param enrolled how many people are on the list
 */
public record CourseView(
        UUID id,
        UUID agencyId,
        String agencyName,
        String code,
        String title,
        String topic,
        List<TraineeKind> kinds,
        List<String> levels,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        @Nullable Integer capacity,
        @Nullable String documentNumber,
        CourseState state,
        @Nullable String stateReason,
        Instant stateAt,
        boolean begun,
        int enrolled,
        int attended,
        int absent,
        int version) {

    static CourseView of(Course course, String agencyName, long enrolled, long attended, long absent, LocalDate today) {
        return new CourseView(
                course.id(),
                course.agencyId(),
                agencyName,
                course.code(),
                course.title(),
                course.topic(),
                course.kinds(),
                course.levels(),
                course.firstDay(),
                course.lastDay(),
                course.place(),
                course.capacity(),
                course.documentNumber(),
                course.state(),
                course.stateReason(),
                course.stateAt(),
                !course.firstDay().isAfter(today),
                (int) enrolled,
                (int) attended,
                (int) absent,
                course.version());
    }
}
