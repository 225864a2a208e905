package vn.caunoi.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which days count as working days in Vietnam: weekends and the yearly holidays are off, and a Saturday that is worked
 * in exchange for a holiday counts.
 *
 * <p>The Government sets holidays and exchanges year by year, so the calendar knows only the years of its data. A day
 * of another year is judged by its weekday alone, and {@link #confidence} says so.
 */
public final class WorkingCalendar {

    /** Legal time in Vietnam: UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** An exchanged day off names the Saturday that is worked for it; the data has no other place for it. */
    private static final Pattern MAKE_UP = Pattern.compile("làm bù thứ Bảy (\\d{4}-\\d{2}-\\d{2})");

    private final String version;
    private final Map<LocalDate, Holiday> holidays;
    private final Map<LocalDate, Confidence> makeUpSaturdays;
    private final Set<Integer> years = new HashSet<>();

    /** One row of the holiday file. */
    record Holiday(LocalDate date, String name, Confidence confidence) {

        @Nullable
        LocalDate makeUpSaturday() {
            Matcher matcher = MAKE_UP.matcher(name);
            return matcher.find() ? LocalDate.parse(matcher.group(1)) : null;
        }
    }

    WorkingCalendar(String version, Collection<Holiday> rows) {
        this.version = version;
        holidays = rows.stream().collect(Collectors.toUnmodifiableMap(Holiday::date, Function.identity()));
        makeUpSaturdays = rows.stream()
                .filter(row -> row.makeUpSaturday() != null)
                .collect(Collectors.toUnmodifiableMap(Holiday::makeUpSaturday, Holiday::confidence));
        rows.forEach(row -> years.add(row.date().getYear()));
    }

    /** The calendar that comes with this module. */
    public static WorkingCalendar load() {
        DataFile file = DataFile.read("holidays-vn.csv");
        return new WorkingCalendar(
                file.version(),
                file.rows().stream()
                        .map(row -> new Holiday(
                                LocalDate.parse(row.get("date")),
                                row.get("name"),
                                Confidence.parse(row.get("confidence"))))
                        .toList());
    }

    /** Changes with every change of the holiday data, so that a computed clock can tell which calendar it used. */
    public String version() {
        return version;
    }

    /** Why offices are closed on this day; empty on a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        Holiday holiday = holidays.get(day);
        if (holiday != null) {
            return Optional.of(new DayOff(day, DayOff.Reason.HOLIDAY, holiday.name()));
        }
        return isWeekend(day) && !makeUpSaturdays.containsKey(day)
                ? Optional.of(new DayOff(day, DayOff.Reason.WEEKEND, null))
                : Optional.empty();
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** How sure the calendar is of its answer for this day. */
    public Confidence confidence(LocalDate day) {
        Holiday holiday = holidays.get(day);
        if (holiday != null) {
            return holiday.confidence();
        }
        Confidence makeUp = makeUpSaturdays.get(day);
        if (makeUp != null) {
            return makeUp;
        }
        return years.contains(day.getYear()) || isWeekend(day) ? Confidence.HIGH : Confidence.UNKNOWN;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
