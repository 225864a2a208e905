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
    WORKING_DAYS("wd");

    private final String mark;

    DeadlineUnit(String mark) {
        this.mark = mark;
    }

    /** The unit written with this mark in the rule file; empty for flags, bounds and terms counted backwards. */
    static Optional<DeadlineUnit> ofMark(String mark) {
        for (DeadlineUnit unit : values()) {
            if (unit.mark.equals(mark)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
