package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * A planned course goes on with whoever takes over: people are on its list and expect to be trained, and somebody has
 * to say afterwards who came. What was held or given up stays with whoever did so.
 *
 * <p>Where nobody takes over, what has not begun by then is given up. What has begun stays, and the province says how
 * it went.
 */
@ApplicationScoped
class CourseMoves implements MovesWithAgency {

    private final CourseRepository courses;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CourseMoves(CourseRepository courses, AuditTrail audit, Clock clock) {
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return affected(handover).map(found -> found.stream()
                .map(CourseRepository.Row::course)
                .map(course -> new Belonging(
                        Belonging.Subject.COURSE,
                        course.id(),
                        course.title() + ", " + course.code(),
                        handover.destiny()))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return affected(handover).chain(found -> InTurn.forEach(found, row -> move(row, handover)));
    }

    private Uni<List<CourseRepository.Row>> affected(Handover handover) {
        return courses.plannedBy(handover.from()).map(found -> found.stream()
                .filter(row -> handover.to() != null || !row.course().firstDay().isBefore(handover.effectiveOn()))
                .toList());
    }

    private Uni<Void> move(CourseRepository.Row row, Handover handover) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        CourseView before = row.view(today);
        Course course = row.course();
        UUID to = handover.to();
        if (to == null) {
            course.endWithAgency(handover.document(), now, handover.by());
        } else {
            course.goTo(to);
        }
        return courses.flush()
                .chain(() -> courses.requireRow(course.id()))
                .chain(after -> audit.record(
                        to == null ? "cancelled" : "moved",
                        CourseService.ENTITY,
                        course.id(),
                        to == null ? handover.from() : to,
                        before,
                        after.view(today)));
    }
}
