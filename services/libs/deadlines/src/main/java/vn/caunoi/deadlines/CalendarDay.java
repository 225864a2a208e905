package vn.caunoi.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the working calendar: a day that is not what its weekday would make it.
 *
 * @param name what people call it, in Vietnamese
 * @param makeUp the Saturday that is worked in exchange; only for {@link DayKind#SWAP}
 * @param confidence how sure we are that it stands
 */
public record CalendarDay(
        LocalDate date, DayKind kind, String name, @Nullable LocalDate makeUp, Confidence confidence) {

    public CalendarDay {
        if ((kind == DayKind.SWAP) != (makeUp != null)) {
            throw new IllegalArgumentException(
                    "A make-up Saturday belongs to an exchanged day, and only there: " + date);
        }
        LocalDate worked = kind == DayKind.WORKED_SATURDAY ? date : makeUp;
        if (worked != null && worked.getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw new IllegalArgumentException("Only a Saturday can be worked in exchange: " + worked);
        }
    }

    /** The Saturday that is worked because of this entry; null when there is none. */
    public @Nullable LocalDate workedSaturday() {
        return kind == DayKind.WORKED_SATURDAY ? date : makeUp;
    }

    /** Whether offices are closed on its date. */
    public boolean isOff() {
        return kind != DayKind.WORKED_SATURDAY;
    }

    /** Whether it changes a day between these two, both included. */
    public boolean touches(LocalDate from, LocalDate to) {
        return within(date, from, to) || (makeUp != null && within(makeUp, from, to));
    }

    /** Whether both say something about the same date, which one calendar cannot hold. */
    public boolean collidesWith(CalendarDay other) {
        return touches(other.date, other.date) || (other.makeUp != null && touches(other.makeUp, other.makeUp));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Everything that tells this entry from another, on one line. */
    String line() {
        return date + "|" + kind + "|" + name + "|" + (makeUp == null ? "" : makeUp) + "|" + confidence;
    }
}
