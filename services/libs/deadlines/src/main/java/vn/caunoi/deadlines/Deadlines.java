package vn.caunoi.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes legal clocks. Pure: no current time, no state.
 *
 * <ul>
 *   <li>Hours run on from the trigger, nights and weekends included.
 *   <li>Calendar days: the day of the trigger does not count, the term ends at 24:00 of its last day, and a last day on
 *       which offices are closed moves to the next working day (Civil Code 2015, art. 147 and 148).
 *   <li>Working days: as above, and days off in between do not count either.
 * </ul>
 */
public final class Deadlines {

    private final LegalRules rules;
    private final WorkingCalendar calendar;

    public Deadlines(LegalRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Rules and calendar that come with this module. */
    public static Deadlines load() {
        return new Deadlines(LegalRules.load(), WorkingCalendar.load());
    }

    /** Version of the calendar that every deadline of this object is computed with. */
    public String calendarVersion() {
        return calendar.version();
    }

    /**
     * The deadline that this trigger set going.
     *
     * @param key name of the rule
     * @return empty when no such rule was law at the trigger
     * @throws IllegalStateException when the rule is no deadline, or its number could not be verified
     */
    public Optional<Deadline> compute(String key, Instant trigger) {
        return rules.at(key, trigger).map(rule -> compute(rule, trigger));
    }

    /**
     * The deadline of this very rule.
     *
     * @throws IllegalStateException when the rule is no deadline, or its number could not be verified
     */
    public Deadline compute(LegalRule rule, Instant trigger) {
        DeadlineUnit unit = rule.deadlineUnit();
        int value = rule.deadlineValue();
        return switch (unit) {
            case HOURS -> hours(rule, value, trigger);
            case DAYS -> calendarDays(rule, value, trigger);
            case WORKING_DAYS -> workingDays(rule, value, trigger);
        };
    }

    private Deadline hours(LegalRule rule, int value, Instant trigger) {
        return new Deadline(
                rule,
                value,
                DeadlineUnit.HOURS,
                trigger,
                trigger.plus(Duration.ofHours(value)),
                null,
                List.of(),
                null,
                calendar.version(),
                rule.confidence());
    }

    private Deadline calendarDays(LegalRule rule, int value, Instant trigger) {
        LocalDate planned = dayOf(trigger).plusDays(value);
        Walk walk = new Walk(rule.confidence());
        LocalDate last = walk.toWorkingDay(planned);
        return walk.deadline(rule, value, DeadlineUnit.DAYS, trigger, last, planned);
    }

    private Deadline workingDays(LegalRule rule, int value, Instant trigger) {
        Walk walk = new Walk(rule.confidence());
        LocalDate last = dayOf(trigger);
        for (int counted = 0; counted < value; counted++) {
            last = walk.toWorkingDay(last.plusDays(1));
        }
        return walk.deadline(rule, value, DeadlineUnit.WORKING_DAYS, trigger, last, last);
    }

    private static LocalDate dayOf(Instant trigger) {
        return LocalDate.ofInstant(trigger, WorkingCalendar.ZONE);
    }

    /** A walk over the calendar that remembers the days it skipped and how sure each step was. */
    private final class Walk {

        private final List<DayOff> skipped = new ArrayList<>();
        private Confidence confidence;

        Walk(Confidence confidence) {
            this.confidence = confidence;
        }

        LocalDate toWorkingDay(LocalDate start) {
            LocalDate day = start;
            for (Optional<DayOff> off = look(day); off.isPresent(); off = look(day)) {
                skipped.add(off.get());
                day = day.plusDays(1);
            }
            return day;
        }

        private Optional<DayOff> look(LocalDate day) {
            confidence = confidence.and(calendar.confidence(day));
            return calendar.dayOff(day);
        }

        Deadline deadline(
                LegalRule rule, int value, DeadlineUnit unit, Instant trigger, LocalDate last, LocalDate planned) {
            return new Deadline(
                    rule,
                    value,
                    unit,
                    trigger,
                    last.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                    last,
                    List.copyOf(skipped),
                    last.equals(planned) ? null : planned,
                    calendar.version(),
                    confidence);
        }
    }
}
