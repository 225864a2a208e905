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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;
import vn.caunoi.vietnamese.Folding;

/** A training course: planned, then held or cancelled. */
@Entity
@Table(name = "training_course")
class Course {

    /** A list that people can still go through by hand. */
    static final int MOST_PEOPLE = 2_000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String code;

    @Column
    private String title;

    @Column
    private String topic;

    @Column
    private String kinds;

    @Column
    private String levels;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column
    private String place;

    @Column
    private @Nullable Integer capacity;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column
    @Enumerated(EnumType.STRING)
    private CourseState state;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "state_by")
    private String stateBy;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected Course() {}

    /**
     * A new one.
     *
     * @param agencyId who holds it
     * @throws PeriodInverted when the last day lies before the first
     */
    static Course planned(UUID agencyId, RecordCourse command, Instant now, String by) {
        Course course = new Course();
        course.id = UuidCreator.getTimeOrderedEpoch();
        course.agencyId = agencyId;
        course.describe(command);
        course.become(CourseState.PLANNED, null, now, by);
        return course;
    }

    /**
     * Replaces what is known.
     *
     * @param seen the version that the editor had before their eyes
     * @throws PreconditionFailed when it has changed since
     */
    void change(long seen, RecordCourse command) {
        requireAt(seen);
        requirePlanned();
        describe(command);
    }

    /**
     * Confirms that it took place.
     *
     * @throws CourseNotOver before the last day
     */
    void hold(long seen, Instant now, LocalDate today, String by) {
        requireAt(seen);
        requirePlanned();
        if (lastDay.isAfter(today)) {
            throw new CourseNotOver();
        }
        become(CourseState.HELD, null, now, by);
    }

    /** Gives it up. */
    void cancel(long seen, String reason, Instant now, String by) {
        requireAt(seen);
        requirePlanned();
        become(CourseState.CANCELLED, reason.strip(), now, by);
    }

    /** Another agency holds it from now on. */
    void goTo(UUID agency) {
        requirePlanned();
        agencyId = agency;
    }

    /** Nobody is left who could hold it. */
    void endWithAgency(String reason, Instant now, String by) {
        requirePlanned();
        become(CourseState.CANCELLED, reason, now, by);
    }

    /**
     * Takes back that it was held or cancelled.
     *
     * @throws CourseIsPlanned when it was neither
     */
    void reopen(long seen, String reason, Instant now, String by) {
        requireAt(seen);
        if (state == CourseState.PLANNED) {
            throw new CourseIsPlanned();
        }
        become(CourseState.PLANNED, reason.strip(), now, by);
    }

    /**
     * Lets changes pass while the course is neither held nor cancelled.
     *
     * @throws CourseHeld when it is confirmed
     * @throws CourseCancelled when it is given up
     */
    void requirePlanned() {
        switch (state) {
            case HELD -> throw new CourseHeld();
            case CANCELLED -> throw new CourseCancelled();
            case PLANNED -> {}
        }
    }

    /**
     * Lets pass what can be known only from its first day on.
     *
     * @throws CourseNotBegun before it
     */
    void requireBegun(LocalDate today) {
        if (firstDay.isAfter(today)) {
            throw new CourseNotBegun();
        }
    }

    /**
     * Lets pass as many people as there is room for.
     *
     * @throws CourseFull for more
     */
    void requireRoomFor(long people) {
        if (people > (capacity == null ? MOST_PEOPLE : capacity)) {
            throw new CourseFull();
        }
    }

    boolean isFor(Trainee who) {
        return Codes.read(kinds).contains(who.kind().name())
                && (who.kind() == TraineeKind.OFFICER || levels().isEmpty() || levels().contains(who.level()));
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void become(CourseState next, @Nullable String reason, Instant now, String by) {
        state = next;
        stateReason = reason;
        // The database keeps microseconds; what is answered now must equal what is read later.
        stateAt = now.truncatedTo(ChronoUnit.MICROS);
        stateBy = by;
    }

    private void describe(RecordCourse command) {
        PeriodInverted.refuse(command.firstDay(), command.lastDay(), "lastDay");
        code = command.code();
        title = command.title().strip();
        topic = command.topic();
        kinds = Codes.stored(command.kinds().stream().map(TraineeKind::name).toList());
        levels = Codes.stored(command.levels());
        firstDay = command.firstDay();
        lastDay = command.lastDay();
        place = command.place().strip();
        capacity = command.capacity();
        documentNumber = command.documentNumber();
        searchText = Folding.fold(String.join(" ", title, code, place));
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String topic() {
        return topic;
    }

    List<TraineeKind> kinds() {
        return Codes.read(kinds).stream().map(TraineeKind::valueOf).sorted().toList();
    }

    List<String> levels() {
        return Codes.read(levels);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String place() {
        return place;
    }

    @Nullable
    Integer capacity() {
        return capacity;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    CourseState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    Instant stateAt() {
        return stateAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course course && id.equals(course.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
