package vn.caunoi.deadlines;

import java.util.Optional;

/**
 * How a deadline after a trigger is counted. Mixing these up is a legal error, so a number never travels without its
 * unit.
 */
public enum DeadlineUnit {
    /** Clock hours; they run through nights, weekends and holidays. */
    HOURS("h"),
    /** Calendar days by Civil Code 2015, art. 147 and 148; only the last day may move. */
    DAYS("d"),
    /** Working days; weekends and holidays do not count, make-up Saturdays do. */
    WORKING_DAYS("wd"),
    /** Months by Civil Code 2015, art. 147 and 148: to the day of the same number, the last day may move. */
    MONTHS("mo"),
    /** Strictly before a fixed day of the year; never moves. */
    DATE("date-before");

    /** A largest gap is a deadline for the next act. */
    private static final String LARGEST_GAP = "-max";

    private static final String BACKWARDS = "-before";

    private final String mark;

    DeadlineUnit(String mark) {
        this.mark = mark;
    }

    /** The unit written with this mark in the rule file; empty for flags, bounds and terms counted backwards. */
    static Optional<DeadlineUnit> ofMark(String mark) {
        String plain = withoutSuffix(mark, LARGEST_GAP);
        for (DeadlineUnit unit : values()) {
            if (unit.mark.equals(plain)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit of a term that is counted back from an event; empty for every other mark. */
    static Optional<DeadlineUnit> ofBackwardMark(String mark) {
        return mark.endsWith(BACKWARDS) && !mark.equals(DATE.mark)
                ? ofMark(withoutSuffix(mark, BACKWARDS))
                : Optional.empty();
    }

    private static String withoutSuffix(String mark, String suffix) {
        return mark.endsWith(suffix) ? mark.substring(0, mark.length() - suffix.length()) : mark;
    }
}
