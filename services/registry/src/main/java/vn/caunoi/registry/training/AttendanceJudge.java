package vn.caunoi.registry.training;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.DomainException;
import vn.caunoi.problem.Violations;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.importing.Finding;
import vn.caunoi.registry.importing.ImportJudge;
import vn.caunoi.registry.importing.ImportRow;
import vn.caunoi.registry.importing.ImportScope;
import vn.caunoi.registry.importing.NamedAgencies.Found;
import vn.caunoi.registry.importing.PlannedRow;
import vn.caunoi.vietnamese.Folding;

/** Judges lines of lists: course and number name the person; agencies send their own, who holds the course marks. */
final class AttendanceJudge implements ImportJudge {

    /** Names in a plan that are no columns: what the texts led to. */
    static final String COURSE_ID = "courseId";

    static final String PERSON_ID = "personId";
    static final String KIND = "kind";

    private final ImportScope scope;
    private final Map<String, Found> agencies;
    private final Map<String, CourseRepository.Row> courses = new HashMap<>();
    private final Map<Key, List<EnrolmentRepository.Person>> people = new HashMap<>();
    private final Map<Line, EnrolmentRepository.Row> listed = new HashMap<>();
    private final Map<UUID, Long> places = new HashMap<>();
    private final Set<Line> seen = new HashSet<>();
    private final Validator validator;

    private record Key(UUID agency, String code) {}

    private record Line(UUID course, UUID person) {}

    AttendanceJudge(
            ImportScope scope,
            Map<String, Found> agencies,
            List<CourseRepository.Row> courses,
            List<EnrolmentRepository.Person> people,
            List<EnrolmentRepository.Row> listed,
            Validator validator) {
        this.scope = scope;
        this.agencies = agencies;
        this.validator = validator;
        for (CourseRepository.Row course : courses) {
            this.courses.put(course.course().code(), course);
            places.put(course.course().id(), course.enrolled());
        }
        for (EnrolmentRepository.Person person : people) {
            this.people
                    .computeIfAbsent(key(person.who().agencyId(), person.who().code()), key -> new ArrayList<>())
                    .add(person);
        }
        for (EnrolmentRepository.Row row : listed) {
            this.listed.put(new Line(row.enrolment().courseId(), row.who().id()), row);
        }
    }

    @Override
    public PlannedRow judge(ImportRow row) {
        List<Finding> findings = new ArrayList<>();
        Course course = course(row, findings);
        EnrolmentRepository.Person person = person(row, course, findings);
        Optional<Attendance> attendance = AttendanceSheet.attendance(row.cell(AttendanceSheet.RESULT));
        if (attendance.isEmpty()) {
            findings.add(Finding.refusal(AttendanceSheet.RESULT, "attendance-unknown"));
        }
        if (course == null || person == null || attendance.isEmpty()) {
            return PlannedRow.refused(row, findings);
        }
        Line line = new Line(course.id(), person.who().id());
        EnrolmentRepository.Row target = listed.get(line);
        String reason = cell(
                row,
                AttendanceSheet.REASON,
                target == null ? null : target.enrolment().reason());
        String certificate = cell(
                row,
                AttendanceSheet.CERTIFICATE,
                target == null ? null : target.enrolment().certificateNumber());
        checkTexts(reason, certificate, findings);
        checkAttendance(course, attendance.get(), target, reason, certificate, findings);
        if (!seen.add(line)) {
            findings.add(Finding.refusal(AttendanceSheet.PERSON, "duplicate-in-file"));
        }
        if (target == null) {
            checkPlace(course, person.who(), findings);
        }
        if (findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(row, findings);
        }
        Map<String, String> after = cells(course, person, attendance.get(), reason, certificate);
        if (target == null) {
            places.merge(course.id(), 1L, Long::sum);
            return PlannedRow.added(row, after, findings);
        }
        Enrolment known = target.enrolment();
        Map<String, String> before = cells(course, person, known.state(), known.reason(), known.certificateNumber());
        return PlannedRow.known(row, known.id(), known.version(), before, after, findings);
    }

    private @Nullable Course course(ImportRow row, List<Finding> findings) {
        String code = row.cell(AttendanceSheet.COURSE);
        CourseRepository.Row found = courses.get(code);
        if (found == null) {
            findings.add(Finding.refusal(AttendanceSheet.COURSE, code.isEmpty() ? "required" : "course-unknown"));
            return null;
        }
        try {
            found.course().requirePlanned();
        } catch (DomainException settled) {
            findings.add(Finding.refusal(AttendanceSheet.COURSE, settled.code()));
        }
        return found.course();
    }

    /** The person of this number; of several in turn the one who does the work on the first day of the course. */
    private EnrolmentRepository.@Nullable Person person(
            ImportRow row, @Nullable Course course, List<Finding> findings) {
        AgencySummary agency = scope.agency(row, AttendanceSheet.AGENCY, agencies, findings);
        String code = row.cell(AttendanceSheet.PERSON);
        if (agency == null) {
            return null;
        }
        List<EnrolmentRepository.Person> bearers = people.getOrDefault(key(agency.id(), code), List.of());
        if (bearers.isEmpty()) {
            findings.add(Finding.refusal(AttendanceSheet.PERSON, code.isEmpty() ? "required" : "person-unknown"));
            return null;
        }
        EnrolmentRepository.Person person = bearers.stream()
                .filter(bearer -> course != null && bearer.who().isActiveOn(course.firstDay()))
                .findFirst()
                .orElse(bearers.get(0));
        String name = row.cell(AttendanceSheet.NAME);
        if (!name.isBlank()
                && !Folding.fold(name).equals(Folding.fold(person.who().personName()))) {
            findings.add(Finding.hint(AttendanceSheet.NAME, "name-differs"));
        }
        return person;
    }

    private void checkTexts(@Nullable String reason, @Nullable String certificate, List<Finding> findings) {
        check("reason", reason, AttendanceSheet.REASON, findings);
        check("certificateNumber", certificate, AttendanceSheet.CERTIFICATE, findings);
    }

    private void check(String field, @Nullable String value, String column, List<Finding> findings) {
        validator
                .validateValue(Mark.class, field, value)
                .forEach(violation -> findings.add(Finding.refusal(
                        column, Violations.toFieldError(violation).code())));
    }

    private void checkAttendance(
            Course course,
            Attendance attendance,
            EnrolmentRepository.@Nullable Row target,
            @Nullable String reason,
            @Nullable String certificate,
            List<Finding> findings) {
        try {
            Enrolment.requireConsistent(attendance, reason, certificate);
            if (attendance != Attendance.REGISTERED) {
                course.requireBegun(scope.today());
            }
        } catch (DomainException refusal) {
            findings.add(Finding.refusal(AttendanceSheet.RESULT, refusal.code()));
        }
        Attendance before =
                target == null ? Attendance.REGISTERED : target.enrolment().state();
        boolean holds =
                scope.everyAgency() || course.agencyId().equals(scope.agency().id());
        if (!holds && before != attendance) {
            findings.add(Finding.refusal(AttendanceSheet.RESULT, "not-your-course"));
        }
    }

    private void checkPlace(Course course, Trainee who, List<Finding> findings) {
        if (!course.isFor(who)) {
            findings.add(Finding.refusal(AttendanceSheet.PERSON, "not-in-audience"));
        }
        if (!who.isActiveOn(course.firstDay())) {
            findings.add(Finding.refusal(AttendanceSheet.PERSON, "trainee-not-active"));
        }
        try {
            course.requireRoomFor(places.getOrDefault(course.id(), 0L) + 1);
        } catch (DomainException full) {
            findings.add(Finding.refusal(AttendanceSheet.COURSE, full.code()));
        }
    }

    /** A column that the file does not have says nothing; an empty cell says that there is nothing. */
    private static @Nullable String cell(ImportRow row, String column, @Nullable String before) {
        return row.cells().containsKey(column) ? AttendanceSheet.optional(row.cells(), column) : before;
    }

    private static Map<String, String> cells(
            Course course,
            EnrolmentRepository.Person person,
            Attendance attendance,
            @Nullable String reason,
            @Nullable String certificate) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(AttendanceSheet.COURSE, course.code());
        cells.put(AttendanceSheet.PERSON, person.who().code());
        cells.put(AttendanceSheet.NAME, person.who().personName());
        cells.put(AttendanceSheet.AGENCY, person.agencyName());
        cells.put(AttendanceSheet.RESULT, attendance.title());
        cells.put(AttendanceSheet.REASON, Objects.requireNonNullElse(reason, ""));
        cells.put(AttendanceSheet.CERTIFICATE, Objects.requireNonNullElse(certificate, ""));
        cells.put(COURSE_ID, course.id().toString());
        cells.put(PERSON_ID, person.who().id().toString());
        cells.put(KIND, person.who().kind().name());
        return cells;
    }

    private static Key key(UUID agency, String code) {
        return new Key(agency, code.toLowerCase(Locale.ROOT));
    }
}
