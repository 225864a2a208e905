package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.DomainException;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportKind;
import vn.caunoi.registry.importing.ImportOutdated;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.NamedAgencies;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.registry.importing.RowVerdict;

/** Lists of courses as files: who is registered, who came, who did not and why. */
@ApplicationScoped
class AttendanceImport implements ImportKind {

    private final CourseRepository courses;
    private final EnrolmentRepository enrolments;
    private final NamedAgencies named;
    private final Validator validator;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AttendanceImport(
            CourseRepository courses,
            EnrolmentRepository enrolments,
            NamedAgencies named,
            Validator validator,
            Caller caller,
            Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.named = named;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training-attendance";
    }

    @Override
    public List<ImportColumn> columns() {
        return AttendanceSheet.COLUMNS;
    }

    @Override
    public List<List<String>> examples() {
        return List.of(
                List.of("BD-2026-01", "TTV-001", "Nguyễn Thị Ví Dụ", "", "Có mặt", "", "12/CN-BD"),
                List.of("BD-2026-01", "TTV-002", "Lò Văn Ví Dụ", "", "Vắng", "Nghỉ ốm", ""));
    }

    @Override
    public Uni<ImportJudge> prepare(ImportScope scope, List<ImportRow> rows) {
        return named.find(ImportRow.values(rows, AttendanceSheet.AGENCY), null).chain(agencies -> courses.withCodes(
                        ImportRow.values(rows, AttendanceSheet.COURSE))
                .chain(found -> enrolments.peopleOf(scope.concerned(agencies)).chain(people -> enrolments
                        .ofCourses(found.stream().map(row -> row.course().id()).toList())
                        .map(listed -> new AttendanceJudge(scope, agencies, found, people, listed, validator)))));
    }

    @Override
    public Uni<Void> apply(List<PlannedRow> rows) {
        List<PlannedRow> accepted =
                rows.stream().filter(row -> !row.after().isEmpty()).toList();
        return courses.lockAll(ids(accepted, row -> id(row, AttendanceJudge.COURSE_ID)))
                .chain(locked -> enrolments
                        .ofCourses(locked.stream().map(Course::id).toList())
                        .chain(listed -> enrolments
                                .lockAll(ids(
                                        accepted.stream()
                                                .filter(row -> row.target() != null)
                                                .toList(),
                                        row -> Objects.requireNonNull(row.target())))
                                .chain(found -> {
                                    List<Enrolment> added = added(accepted);
                                    requireAsPlanned(locked, listed, added);
                                    change(accepted, found);
                                    return enrolments.addAll(added);
                                })))
                .chain(() -> enrolments.flush())
                .onFailure(DatabaseConstraint.broken(EnrolmentRepository.ONCE))
                .transform(twice -> new ImportOutdated());
    }

    private static void requireAsPlanned(
            List<Course> locked, List<EnrolmentRepository.Row> listed, List<Enrolment> added) {
        for (Course course : locked) {
            long people = listed.stream()
                            .filter(row -> row.enrolment().courseId().equals(course.id()))
                            .count()
                    + added.stream()
                            .filter(enrolment -> enrolment.courseId().equals(course.id()))
                            .count();
            try {
                course.requirePlanned();
                course.requireRoomFor(people);
            } catch (DomainException changed) {
                throw new ImportOutdated();
            }
        }
    }

    private void change(List<PlannedRow> rows, List<Enrolment> found) {
        Map<UUID, Enrolment> byId = new HashMap<>();
        found.forEach(enrolment -> byId.put(enrolment.id(), enrolment));
        for (PlannedRow row : rows) {
            if (row.target() == null) {
                continue;
            }
            Enrolment enrolment = byId.get(row.target());
            if (enrolment == null || !Objects.equals(enrolment.version(), row.targetVersion())) {
                throw new ImportOutdated();
            }
            if (row.verdict() == RowVerdict.CHANGED) {
                mark(enrolment, row);
            }
        }
    }

    private List<Enrolment> added(List<PlannedRow> rows) {
        return rows.stream()
                .filter(row -> row.verdict() == RowVerdict.NEW)
                .map(row -> {
                    Enrolment enrolment = Enrolment.of(
                            id(row, AttendanceJudge.COURSE_ID),
                            TraineeKind.valueOf(text(row, AttendanceJudge.KIND)),
                            id(row, AttendanceJudge.PERSON_ID),
                            clock.instant(),
                            caller.username());
                    mark(enrolment, row);
                    return enrolment;
                })
                .toList();
    }

    private void mark(Enrolment enrolment, PlannedRow row) {
        enrolment.mark(
                enrolment.version(),
                AttendanceSheet.attendance(text(row, AttendanceSheet.RESULT)).orElseThrow(ImportOutdated::new),
                AttendanceSheet.optional(row.after(), AttendanceSheet.REASON),
                AttendanceSheet.optional(row.after(), AttendanceSheet.CERTIFICATE),
                clock.instant(),
                caller.username());
    }

    private static Set<UUID> ids(List<PlannedRow> rows, Function<PlannedRow, UUID> id) {
        return rows.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static UUID id(PlannedRow row, String name) {
        return UUID.fromString(text(row, name));
    }

    private static String text(PlannedRow row, String name) {
        return row.after().getOrDefault(name, "");
    }
}
