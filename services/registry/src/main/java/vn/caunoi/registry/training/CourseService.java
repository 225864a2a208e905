package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.communicator.Vocabulary;

/** Courses from plan to confirmation. */
@ApplicationScoped
public class CourseService {

    static final String ENTITY = "training-course";

    private final CourseRepository courses;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CourseService(
            CourseRepository courses,
            Topics topics,
            Vocabulary vocabulary,
            AgencyService agencies,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.courses = courses;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Courses of every agency: whoever has people to send looks for one. */
    @WithSession
    public Uni<Page<CourseView>> search(CourseQuery query, PageRequest page) {
        return courses.page(query, today(), page);
    }

    /** Fails with {@link CourseNotFound}. */
    @WithSession
    public Uni<CourseView> get(UUID id) {
        return view(id);
    }

    /** Fails with {@link CourseNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return courses.requireRow(id)
                .chain(row -> agencies.requireActing(row.course().agencyId()));
    }

    /** Plans a course that this agency holds. */
    @WithTransaction
    public Uni<CourseView> plan(UUID agencyId, RecordCourse command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            check(command);
            return courses.persist(Course.planned(agencyId, command, clock.instant(), caller.username()))
                    .chain(course -> flushed(course.id(), "planned", null));
        });
    }

    /** Replaces what is known, as last seen. */
    @WithTransaction
    public Uni<CourseView> change(UUID id, long seen, RecordCourse command) {
        return changed(id, "changed", (course, row) -> {
            check(command);
            course.change(seen, command);
            course.requireRoomFor(row.enrolled());
            if (row.attended() + row.absent() > 0) {
                course.requireBegun(today());
            }
        });
    }

    /** Confirms that it took place, as last seen. */
    @WithTransaction
    public Uni<CourseView> hold(UUID id, long seen) {
        return changed(id, "held", (course, row) -> {
            course.hold(seen, clock.instant(), today(), caller.username());
            if (row.unknown() > 0) {
                throw new AttendanceIncomplete();
            }
        });
    }

    /** Gives it up, as last seen. */
    @WithTransaction
    public Uni<CourseView> cancel(UUID id, long seen, String reason) {
        return changed(
                id, "cancelled", (course, row) -> course.cancel(seen, reason, clock.instant(), caller.username()));
    }

    /** Takes back that it was held or cancelled, as last seen. */
    @WithTransaction
    public Uni<CourseView> reopen(UUID id, long seen, String reason) {
        return changed(
                id, "reopened", (course, row) -> course.reopen(seen, reason, clock.instant(), caller.username()));
    }

    private Uni<CourseView> changed(UUID id, String action, BiConsumer<Course, CourseRepository.Row> change) {
        return requireActing(id).chain(agency -> courses.requireForChange(id)).chain(course -> courses.requireRow(id)
                .chain(row -> {
                    CourseView before = row.view(today());
                    change.accept(course, row);
                    return flushed(id, action, before);
                }));
    }

    private Uni<CourseView> flushed(UUID id, String action, @Nullable CourseView before) {
        return courses.flush()
                .onFailure(DatabaseConstraint.broken("training_course_code_once"))
                .transform(taken -> new CourseCodeTaken())
                .chain(() -> view(id))
                .call(after -> audit.record(action, ENTITY, id, after.agencyId(), before, after));
    }

    private Uni<CourseView> view(UUID id) {
        return courses.requireRow(id).map(row -> row.view(today()));
    }

    private void check(RecordCourse command) {
        topics.require(command.topic());
        for (int i = 0; i < command.levels().size(); i++) {
            vocabulary.requireLevel(command.levels().get(i), "levels/" + i);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
