package vn.caunoi.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days count as working days in Vietnam: weekends and the yearly holidays are off, and a Saturday that is worked
 * in exchange for a holiday counts.
 *
 * <p>The Government sets holidays and exchanges year by year, so the calendar knows only the years of its data: those
 * with as many holidays as the law gives. A day of another year is judged by its weekday alone, and {@link #confidence}
 * says so. One holiday entered for next year therefore never makes the rest of that year look certain.
 *
 * <p>Immutable; another set of days is another calendar with another {@link #version}.
 */
public final class WorkingCalendar {

    /** Legal time in Vietnam: UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Rule catalogue: holidays that every year has. */
    private static final String HOLIDAYS_OF_A_YEAR = "cal.holidays.perYear";

    private final String version;
    private final List<CalendarDay> days;
    private final Map<LocalDate, CalendarDay> off = new HashMap<>();
    private final Map<LocalDate, CalendarDay> worked = new HashMap<>();
    private final Set<Integer> complete = new HashSet<>();

    private WorkingCalendar(Collection<CalendarDay> entries, LegalRules rules) {
        days = entries.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
        version = Fingerprint.of(days.stream().map(CalendarDay::line));
        Map<Integer, Integer> holidays = new HashMap<>();
        for (CalendarDay day : days) {
            enter(day);
            if (day.kind() == DayKind.HOLIDAY) {
                holidays.merge(day.date().getYear(), 1, Integer::sum);
            }
        }
        holidays.forEach((year, count) -> {
            if (count >= holidaysOf(year, rules)) {
                complete.add(year);
            }
        });
    }

    /**
     * The calendar of these days.
     *
     * @throws IllegalArgumentException when two of them say something about the same date
     */
    public static WorkingCalendar of(Collection<CalendarDay> days, LegalRules rules) {
        return new WorkingCalendar(days, rules);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 24:00 of a day, which is the first moment of the next one. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The calendar that comes with this module. */
    public static WorkingCalendar load() {
        return of(
                DataFile.read("holidays-vn.csv").rows().stream()
                        .map(row -> new CalendarDay(
                                LocalDate.parse(row.get("date")),
                                DayKind.valueOf(row.get("kind")),
                                row.get("name"),
                                dateOrNull(row.get("makeUp")),
                                Confidence.parse(row.get("confidence"))))
                        .toList(),
                LegalRules.load());
    }

    private void enter(CalendarDay day) {
        LocalDate saturday = day.workedSaturday();
        if (day.isOff()) {
            enter(day.date(), day, off);
        }
        if (saturday != null) {
            enter(saturday, day, worked);
        }
    }

    private void enter(LocalDate date, CalendarDay day, Map<LocalDate, CalendarDay> days) {
        if (off.containsKey(date) || worked.containsKey(date)) {
            throw new IllegalArgumentException("The calendar has two entries for " + date);
        }
        days.put(date, day);
    }

    /** How many holidays the law gives; without a rule no year can be complete. */
    private static int holidaysOf(int year, LegalRules rules) {
        return rules.on(HOLIDAYS_OF_A_YEAR, LocalDate.of(year, 1, 1))
                .map(LegalRule::deadlineValue)
                .orElse(Integer.MAX_VALUE);
    }

    /** Changes with every change of the days, so that a computed clock can tell which calendar it used. */
    public String version() {
        return version;
    }

    /** All entries, by date. */
    public List<CalendarDay> days() {
        return days;
    }

    /** Whether all holidays of this year are entered, so that its other weekdays are certainly worked. */
    public boolean isComplete(int year) {
        return complete.contains(year);
    }

    /** Why offices are closed on this day; empty on a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(offOrNull(day));
    }

    /** As {@link #dayOff}, for loops over many days. */
    @Nullable
    DayOff offOrNull(LocalDate day) {
        CalendarDay entry = off.get(day);
        if (entry != null) {
            return new DayOff(day, DayOff.Reason.HOLIDAY, entry.name());
        }
        return isWeekend(day) && !worked.containsKey(day) ? new DayOff(day, DayOff.Reason.WEEKEND, null) : null;
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return !off.containsKey(day) && (!isWeekend(day) || worked.containsKey(day));
    }

    /** How sure the calendar is of its answer for this day. */
    public Confidence confidence(LocalDate day) {
        CalendarDay entry = off.getOrDefault(day, worked.get(day));
        if (entry != null) {
            return entry.confidence();
        }
        return isWeekend(day) || complete.contains(day.getYear()) ? Confidence.HIGH : Confidence.UNKNOWN;
    }

    /**
     * What this calendar says differently from an earlier one about the days between these two, both included; by date.
     */
    public List<CalendarChange> changesSince(WorkingCalendar earlier, LocalDate from, LocalDate to) {
        if (version.equals(earlier.version)) {
            return List.of();
        }
        List<CalendarChange> changes = new ArrayList<>();
        Set<CalendarDay> before = new HashSet<>(earlier.days);
        Set<CalendarDay> after = new HashSet<>(days);
        days.stream()
                .filter(day -> !before.contains(day))
                .forEach(day -> changes.add(new CalendarChange(DayChange.ADDED, day)));
        earlier.days.stream()
                .filter(day -> !after.contains(day))
                .forEach(day -> changes.add(new CalendarChange(DayChange.WITHDRAWN, day)));
        changes.removeIf(change -> !change.day().touches(from, to));
        changes.sort(Comparator.comparing(change -> change.day().date()));
        return List.copyOf(changes);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static @Nullable LocalDate dateOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
