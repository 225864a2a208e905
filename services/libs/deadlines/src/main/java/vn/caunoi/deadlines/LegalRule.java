package vn.caunoi.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rule catalogue: a legal number and the days on which it was law.
 *
 * @param key stable name, such as {@code press.answer.forwarded}; one key has one row per period
 * @param value the number as written; null where the act could not be verified
 * @param unit mark of the unit: {@code h}, {@code d}, {@code wd}, {@code mo}, each also as {@code -max}, and
 *     {@code date-before} are deadlines after the trigger; {@code h-before} and {@code wd-before} are counted back from
 *     it; {@code date-range} is a yearly window; the others are no deadlines
 * @param trigger what sets the clock going, in words
 * @param from first day on which the rule is law
 * @param to last day on which it is law; null while it is in force
 * @param basis act and article
 * @param confidence how sure we are of the row
 */
public record LegalRule(
        String key,
        @Nullable String value,
        String unit,
        String trigger,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        Confidence confidence) {

    private static final String WINDOW = "date-range";

    public LegalRule {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Rule " + key + " ends before it begins");
        }
    }

    boolean isLawOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(LegalRule other) {
        return key.equals(other.key)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /**
     * The unit of a deadline.
     *
     * @throws IllegalStateException when this rule is not a deadline after a trigger
     */
    DeadlineUnit deadlineUnit() {
        return DeadlineUnit.ofMark(unit)
                .orElseThrow(() -> new IllegalStateException("Rule " + key + " is no deadline: unit " + unit));
    }

    /** Whether the term is counted back from an event. */
    boolean isCountedBack() {
        return DeadlineUnit.ofBackwardMark(unit).isPresent();
    }

    /**
     * The unit of a term that is counted back from an event.
     *
     * @throws IllegalStateException when this rule is none
     */
    DeadlineUnit backwardUnit() {
        return DeadlineUnit.ofBackwardMark(unit)
                .orElseThrow(() -> new IllegalStateException("Rule " + key + " is not counted back: unit " + unit));
    }

    /** The day of the year of a rule in {@link DeadlineUnit#DATE}; it is written as month and day. */
    MonthDay deadlineDate() {
        return MonthDay.parse("--" + value);
    }

    /**
     * The days of a rule that sets a yearly window, written as two days of the year.
     *
     * @param year the year in which the window ends; it begins the year before when it runs over New Year
     * @throws IllegalStateException when this rule sets no window
     */
    Period window(int year) {
        if (!unit.equals(WINDOW) || value == null) {
            throw new IllegalStateException("Rule " + key + " is no window: unit " + unit);
        }
        String[] ends = value.split("/", -1);
        MonthDay first = MonthDay.parse("--" + ends[0]);
        MonthDay last = MonthDay.parse("--" + ends[1]);
        return new Period(first.atYear(first.isAfter(last) ? year - 1 : year), last.atYear(year));
    }

    /** Everything that tells this row from another, on one line. */
    String line() {
        return String.join(
                "|", key, String.valueOf(value), unit, from.toString(), String.valueOf(to), basis, confidence.name());
    }

    /**
     * The number of units of a deadline.
     *
     * @throws IllegalStateException when the act behind the rule could not be verified and the number is missing
     */
    int deadlineValue() {
        if (value == null) {
            throw new IllegalStateException("Rule " + key + " has no value");
        }
        return Integer.parseInt(value);
    }
}
