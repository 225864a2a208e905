package vn.caunoi.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A due time together with everything that led to it, so that nobody has to take it on trust.
 *
 * @param rule the rule that was law at the trigger
 * @param value how many units; 1 for a fixed day of the year
 * @param unit how they are counted
 * @param trigger the moment that set the clock going; the event itself for what has to be done before it
 * @param dueAt the last moment that is still in time; for days this is 24:00 of {@code lastDay}
 * @param lastDay last day of a term in days; null for a term in hours
 * @param skipped days that were passed over, in order, with the reason
 * @param movedFrom the day on which a term in calendar days would have ended, had it not been a day off
 * @param calendarVersion version of the working calendar; changes when holidays do
 * @param rulesVersion version of the rule catalogue
 * @param confidence the lesser of the rule's and of every calendar day that decided the outcome
 */
public record Deadline(
        LegalRule rule,
        int value,
        DeadlineUnit unit,
        Instant trigger,
        Instant dueAt,
        @Nullable LocalDate lastDay,
        List<DayOff> skipped,
        @Nullable LocalDate movedFrom,
        String calendarVersion,
        String rulesVersion,
        Confidence confidence) {

    /** How an act stands to a deadline. */
    public enum Verdict {
        ON_TIME,
        LATE,
        /** After the computed time, but rule or calendar are not sure enough to call anybody late. */
        UNCERTAIN;

        /**
         * Judges an act at this moment. The due time itself is still in time.
         *
         * @param sure whether that time may be used to call somebody late
         */
        public static Verdict of(Instant act, Instant dueAt, boolean sure) {
            if (!act.isAfter(dueAt)) {
                return ON_TIME;
            }
            return sure ? LATE : UNCERTAIN;
        }
    }

    /** Whether it may be used to call somebody late. */
    public boolean sure() {
        return confidence == Confidence.HIGH;
    }

    /**
     * The last moment that still belongs to the term: for days it lies on {@link #lastDay}, while the due time, 24:00,
     * is already the next day.
     */
    public Instant lastMoment() {
        return lastDay == null ? dueAt : dueAt.minus(1, ChronoUnit.MICROS);
    }

    /** Judges an act at this moment. The due time itself is still in time. */
    public Verdict judge(Instant act) {
        return Verdict.of(act, dueAt, sure());
    }
}
