package vn.caunoi.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices are closed, with the reason a clock gives for skipping it.
 *
 * @param name Vietnamese name of the holiday; null for an ordinary weekend
 */
public record DayOff(LocalDate date, Reason reason, @Nullable String name) {

    /** Why the day does not count. A holiday that falls on a Sunday is a holiday. */
    public enum Reason {
        WEEKEND,
        HOLIDAY
    }
}
