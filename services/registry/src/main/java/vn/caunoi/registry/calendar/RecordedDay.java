package vn.caunoi.registry.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DayKind;

/**
 * A day of the working calendar with who recorded it and, where it no longer stands, who withdrew it. Never deleted.
 */
@Entity
@Table(name = "calendar_day")
class RecordedDay {

    /** The first rules of the catalogue are of these years; whoever types a later one mistypes. */
    static final int FIRST_YEAR = 2013;

    static final int LAST_YEAR = 2100;

    @Id
    private UUID id;

    @Column
    private LocalDate day;

    @Column
    @Enumerated(EnumType.STRING)
    private DayKind kind;

    @Column
    private String name;

    @Column(name = "make_up")
    private @Nullable LocalDate makeUp;

    @Column
    private @Nullable String source;

    @Column
    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_revision")
    private long recordedRevision;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_revision")
    private @Nullable Long withdrawnRevision;

    /** For Hibernate. */
    protected RecordedDay() {}

    private RecordedDay(UUID id) {
        this.id = id;
    }

    /** Takes over a day that the program brings along. */
    static RecordedDay seeded(CalendarDay day, long revision, Instant now, String by) {
        return of(day, null, revision, now, by);
    }

    /**
     * Records a day beside those that stand.
     *
     * @throws YearOutOfRange when the calendar does not reach to its year
     * @throws MakeUpMisplaced when it is exchanged without, or not exchanged but with, a make-up Saturday
     * @throws NotASaturday when the day worked in exchange is none
     * @throws SwapOnWeekend when it is exchanged and off anyway
     * @throws CalendarDayExists when something is said about its date, or about the Saturday worked for it, already
     */
    static RecordedDay added(
            RecordCalendarDay command, List<RecordedDay> standing, long revision, Instant now, String by) {
        CalendarDay day = checked(command);
        if (standing.stream().map(RecordedDay::calendarDay).anyMatch(day::collidesWith)) {
            throw new CalendarDayExists();
        }
        String source = command.source();
        return of(day, source == null ? null : source.strip(), revision, now, by);
    }

    private static CalendarDay checked(RecordCalendarDay command) {
        LocalDate date = command.date();
        LocalDate makeUp = command.makeUp();
        requireYear(date, "/date");
        if ((command.kind() == DayKind.SWAP) != (makeUp != null)) {
            throw new MakeUpMisplaced();
        }
        if (makeUp != null) {
            requireYear(makeUp, "/makeUp");
            requireSaturday(makeUp, "/makeUp");
            if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                throw new SwapOnWeekend();
            }
        }
        if (command.kind() == DayKind.WORKED_SATURDAY) {
            requireSaturday(date, "/date");
        }
        return new CalendarDay(date, command.kind(), command.name().strip(), makeUp, command.confidence());
    }

    private static void requireYear(LocalDate date, String pointer) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new YearOutOfRange(pointer);
        }
    }

    private static void requireSaturday(LocalDate date, String pointer) {
        if (date.getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw new NotASaturday(pointer);
        }
    }

    private static RecordedDay of(CalendarDay day, @Nullable String source, long revision, Instant now, String by) {
        RecordedDay recorded = new RecordedDay(UuidCreator.getTimeOrderedEpoch());
        recorded.day = day.date();
        recorded.kind = day.kind();
        recorded.name = day.name();
        recorded.makeUp = day.makeUp();
        recorded.source = source;
        recorded.confidence = day.confidence();
        recorded.recordedBy = by;
        recorded.recordedAt = now;
        recorded.recordedRevision = revision;
        return recorded;
    }

    /**
     * Lets the day stand no longer.
     *
     * @throws CalendarDayWithdrawn when it was withdrawn before
     */
    void withdraw(String reason, long revision, Instant now, String by) {
        requireStanding();
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnReason = reason.strip();
        withdrawnRevision = revision;
    }

    /** @throws CalendarDayWithdrawn when it was withdrawn */
    void requireStanding() {
        if (withdrawnAt != null) {
            throw new CalendarDayWithdrawn();
        }
    }

    CalendarDay calendarDay() {
        return new CalendarDay(day, kind, name, makeUp, confidence);
    }

    /** Years whose days it changes. */
    List<Integer> years() {
        return makeUp == null || makeUp.getYear() == day.getYear()
                ? List.of(day.getYear())
                : List.of(day.getYear(), makeUp.getYear());
    }

    UUID id() {
        return id;
    }

    @Nullable
    String source() {
        return source;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedDay recorded && id.equals(recorded.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
