package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * Who is on the list of a course, and whether they came. Agencies send their people; who holds the course marks them.
 */
@ApplicationScoped
public class EnrolmentService {

    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EnrolmentService(
            EnrolmentRepository enrolments,
            CourseRepository courses,
            AgencyService agencies,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The list as far as the caller may see it. Fails with {@link CourseNotFound}. */
    @WithSession
    public Uni<Roster> roster(UUID courseId) {
        return courses.requireRow(courseId)
                .chain(row -> {
                    UUID own = agencies.ownAgencyOrAll();
                    return enrolments.ofCourse(courseId, row.course().agencyId().equals(own) ? null : own);
                })
                .map(Roster::new);
    }

    /** Who could still be put on the list, of those whom the caller may send. Fails with {@link CourseNotFound}. */
    @WithSession
    public Uni<Page<CandidateView>> candidates(
            UUID courseId, @Nullable UUID agency, @Nullable String q, boolean lacking, PageRequest page) {
        UUID visible = agencies.visible(agency);
        return courses.requireRow(courseId)
                .chain(row -> enrolments.candidates(row.course(), visible, q, lacking, page));
    }

    /** Fails with {@link EnrolmentNotFound}, or with {@link NotYourAgency} for who neither sends nor trains. */
    @WithSession
    public Uni<Void> requireActing(UUID id) {
        return enrolments
                .requireRow(id)
                .chain(row -> agencies.requireActing(row.who().agencyId())
                        .onFailure(NotYourAgency.class)
                        .recoverWithUni(() -> courses.requireRow(row.enrolment().courseId())
                                .chain(course ->
                                        agencies.requireActing(course.course().agencyId()))))
                .replaceWithVoid();
    }

    /** Puts people on the list, all of them or none. */
    @WithTransaction
    public Uni<Roster> enrol(UUID courseId, List<UUID> people) {
        return enrolments.people(people).chain(found -> requireActing(found)
                .chain(() -> courses.requireForChange(courseId))
                .chain(course -> enrolments.ofCourse(courseId, null).chain(already -> {
                    List<Enrolment> added = added(course, people, found, already);
                    return enrolments
                            .addAll(added)
                            .onFailure(DatabaseConstraint.broken(EnrolmentRepository.ONCE))
                            .transform(twice -> new AlreadyEnrolled())
                            .chain(() -> enrolments.views(
                                    added.stream().map(Enrolment::id).toList()))
                            .map(Roster::new)
                            .call(roster -> told("enrolled", course, null, roster));
                })));
    }

    private Uni<Void> requireActing(List<EnrolmentRepository.Person> people) {
        List<UUID> senders = people.stream()
                .map(person -> person.who().agencyId())
                .distinct()
                .toList();
        if (senders.isEmpty() || caller.has(Roles.PROVINCE_ADMIN)) {
            return Uni.createFrom().voidItem();
        }
        return senders.size() > 1
                ? Uni.createFrom().failure(new NotYourAgency())
                : agencies.requireActing(senders.get(0)).replaceWithVoid();
    }

    private List<Enrolment> added(
            Course course, List<UUID> people, List<EnrolmentRepository.Person> found, List<EnrolmentView> already) {
        course.requirePlanned();
        Map<UUID, Trainee> known = new HashMap<>();
        found.forEach(person -> known.put(person.who().id(), person.who()));
        Set<UUID> listed = new HashSet<>();
        already.forEach(line -> listed.add(line.personId()));
        List<Enrolment> added = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Trainee who = known.get(people.get(i));
            if (who == null) {
                throw new TraineeUnknown(i);
            }
            if (!course.isFor(who)) {
                throw new NotInAudience(i);
            }
            if (!who.isActiveOn(course.firstDay())) {
                throw new TraineeNotActive(i);
            }
            if (!listed.add(who.id())) {
                throw new AlreadyEnrolled();
            }
            added.add(Enrolment.of(course.id(), who.kind(), who.id(), clock.instant(), caller.username()));
        }
        course.requireRoomFor(listed.size());
        return added;
    }

    /** Says of people whether they came, of all of them or of none. */
    @WithTransaction
    public Uni<Roster> mark(UUID courseId, List<Mark> marks) {
        List<UUID> ids = marks.stream().map(Mark::enrolmentId).toList();
        return courses.requireForChange(courseId)
                .call(course -> agencies.requireActing(course.agencyId()))
                .chain(course -> enrolments.views(ids).chain(before -> enrolments
                        .lockAll(ids)
                        .invoke(found -> mark(course, marks, found))
                        .chain(() -> enrolments.flush())
                        .chain(() -> enrolments.views(ids))
                        .map(Roster::new)
                        .call(after -> told("attendance-marked", course, new Roster(before), after))));
    }

    private void mark(Course course, List<Mark> marks, List<Enrolment> found) {
        course.requirePlanned();
        Map<UUID, Enrolment> byId = new HashMap<>();
        found.stream()
                .filter(enrolment -> enrolment.courseId().equals(course.id()))
                .forEach(enrolment -> byId.put(enrolment.id(), enrolment));
        for (Mark mark : marks) {
            Enrolment enrolment = byId.get(mark.enrolmentId());
            if (enrolment == null) {
                throw new EnrolmentNotFound();
            }
            if (mark.attendance() != Attendance.REGISTERED) {
                course.requireBegun(today());
            }
            enrolment.mark(
                    mark.seen(),
                    mark.attendance(),
                    mark.reason(),
                    mark.certificateNumber(),
                    clock.instant(),
                    caller.username());
        }
    }

    /** Takes somebody off the list, as last seen. */
    @WithTransaction
    public Uni<Void> withdraw(UUID id, long seen) {
        return requireActing(id).chain(() -> enrolments.requireRow(id)).chain(row -> courses.requireForChange(
                        row.enrolment().courseId())
                .chain(course -> enrolments.lockAll(List.of(id)).chain(found -> {
                    course.requirePlanned();
                    if (found.isEmpty()) {
                        throw new EnrolmentNotFound();
                    }
                    found.get(0).requireWithdrawable(seen);
                    return enrolments
                            .delete(found.get(0))
                            .chain(() -> told("withdrawn", course, new Roster(List.of(row.view())), null));
                })));
    }

    private Uni<Void> told(String action, Course course, @Nullable Roster before, @Nullable Roster after) {
        return audit.record(action, CourseService.ENTITY, course.id(), course.agencyId(), before, after);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
