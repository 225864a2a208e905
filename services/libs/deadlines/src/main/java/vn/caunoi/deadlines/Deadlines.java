package vn.caunoi.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes legal clocks. Knows no current time; the calendar is given, or followed where it is edited.
 *
 * <ul>
 *   <li>Hours run on from the trigger, nights and weekends included.
 *   <li>Calendar days: the day of the trigger does not count, the term ends at 24:00 of its last day, and a last day on
 *       which offices are closed moves to the next working day (Civil Code 2015, art. 147 and 148).
 *   <li>Working days: as above, and days off in between do not count either.
 *   <li>Months: to the day of the same number, or the last one of a shorter month; moves as calendar days do.
 *   <li>A fixed day of the year: the term ends at 24:00 of the day before it and never moves.
 *   <li>An extension counts from the last day of the term it extends: {@link #extended}.
 * </ul>
 */
public final class Deadlines {

    private final LegalRules rules;
    private final CalendarHistory calendars;

    public Deadlines(LegalRules rules, WorkingCalendar calendar) {
        this(rules, new Unchanging(calendar));
    }

    private Deadlines(LegalRules rules, CalendarHistory calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** Rules and calendar that come with this module. */
    public static Deadlines load() {
        return new Deadlines(LegalRules.load(), WorkingCalendar.load());
    }

    /** Clocks over a calendar that may be another one at every computation. */
    public static Deadlines following(LegalRules rules, CalendarHistory calendars) {
        return new Deadlines(rules, calendars);
    }

    /** The same rules with the calendar of this moment, for several computations that must agree. */
    public Deadlines fixed() {
        return with(calendars.current());
    }

    /**
     * The same rules with the calendar of then, for clocks that stopped under it. Where there never was that calendar,
     * the present one has to do.
     */
    public Deadlines asOf(String calendarVersion) {
        return with(calendars.asOf(calendarVersion).orElseGet(calendars::current));
    }

    /** The same rules with another calendar. */
    public Deadlines with(WorkingCalendar other) {
        return new Deadlines(rules, other);
    }

    /** Version of the calendar that a deadline would be computed with now. */
    public String calendarVersion() {
        return calendars.current().version();
    }

    /** Versions of everything that a deadline would be computed with now. */
    public LawVersion version() {
        return new LawVersion(calendarVersion(), rules.version());
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
        Walk walk = new Walk(rule, rule.deadlineUnit(), trigger);
        return switch (rule.deadlineUnit()) {
            case HOURS -> walk.moment(trigger.plus(Duration.ofHours(rule.deadlineValue())));
            case DAYS -> walk.movable(dayOf(trigger).plusDays(rule.deadlineValue()));
            case MONTHS -> walk.movable(dayOf(trigger).plusMonths(rule.deadlineValue()));
            case WORKING_DAYS -> walk.workingDays();
            case DATE -> walk.on(nextDayBefore(rule.deadlineDate(), dayOf(trigger)));
        };
    }

    /**
     * The deadline of a rule, whichever way it is counted: on from the moment, or back from it.
     *
     * @param key name of the rule
     * @return empty when no such rule was law at the moment
     * @throws IllegalStateException when the rule is no deadline, or its number could not be verified
     */
    public Optional<Deadline> due(String key, Instant moment) {
        return rules.at(key, moment).filter(LegalRule::isCountedBack).isPresent()
                ? latestBefore(key, moment)
                : compute(key, moment);
    }

    /**
     * The last moment for an act that has to happen some time before an event, such as the notice of a press
     * conference. The rule is the one that is law at the event. Working days are counted back as they are counted
     * forward: the day of the event does not count, and the act may still happen until 24:00 of the last one counted.
     *
     * @param key name of the rule
     * @param event when the event is planned
     * @return empty when no such rule is law at the event
     * @throws IllegalStateException when the rule is not counted back in hours or working days
     */
    public Optional<Deadline> latestBefore(String key, Instant event) {
        return rules.at(key, event).map(rule -> {
            Walk walk = new Walk(rule, rule.backwardUnit(), event);
            return switch (rule.backwardUnit()) {
                case HOURS -> walk.moment(event.minus(Duration.ofHours(rule.deadlineValue())));
                case WORKING_DAYS -> walk.workingDaysBack();
                default ->
                    throw new IllegalStateException(
                            "Rule " + key + " cannot be counted back in this unit: " + rule.unit());
            };
        });
    }

    /**
     * The end of a term with its extension. It counts from the last day of the term, never from its due time: that is
     * 24:00, hence already the next day, and would give a day too many. The rule is the one that is law on that day.
     *
     * @param key name of the rule of the extension
     * @param term the term as it was before
     * @return empty when no such rule is law on the last day of the term
     * @throws IllegalStateException when the rule is no deadline
     */
    public Optional<Deadline> extended(String key, Deadline term) {
        return compute(key, term.lastMoment());
    }

    /** The day before this day of the year, in the first year in which it is not before the trigger. */
    private static LocalDate nextDayBefore(MonthDay day, LocalDate trigger) {
        LocalDate last = day.atYear(trigger.getYear()).minusDays(1);
        return last.isBefore(trigger) ? day.atYear(trigger.getYear() + 1).minusDays(1) : last;
    }

    private static LocalDate dayOf(Instant trigger) {
        return LocalDate.ofInstant(trigger, WorkingCalendar.ZONE);
    }

    /** A calendar that never changes. */
    private record Unchanging(WorkingCalendar current) implements CalendarHistory {

        @Override
        public Optional<WorkingCalendar> asOf(String version) {
            return version.equals(current.version()) ? Optional.of(current) : Optional.empty();
        }
    }

    /** A walk over one calendar that remembers the days it skipped and how sure each step was. */
    private final class Walk {

        private final WorkingCalendar days = calendars.current();
        private final LegalRule rule;
        private final DeadlineUnit unit;
        private final Instant trigger;
        private final List<DayOff> skipped = new ArrayList<>();
        private Confidence confidence;

        Walk(LegalRule rule, DeadlineUnit unit, Instant trigger) {
            this.rule = rule;
            this.unit = unit;
            this.trigger = trigger;
            this.confidence = rule.confidence();
        }

        Deadline moment(Instant dueAt) {
            return deadline(dueAt, null, null);
        }

        Deadline on(LocalDate last) {
            return deadline(WorkingCalendar.endOf(last), last, null);
        }

        Deadline movable(LocalDate planned) {
            LocalDate last = toWorkingDay(planned);
            return deadline(WorkingCalendar.endOf(last), last, last.equals(planned) ? null : planned);
        }

        Deadline workingDays() {
            LocalDate last = dayOf(trigger);
            for (int counted = 0; counted < rule.deadlineValue(); counted++) {
                last = toWorkingDay(last.plusDays(1));
            }
            return on(last);
        }

        Deadline workingDaysBack() {
            LocalDate first = dayOf(trigger);
            for (int counted = 0; counted < rule.deadlineValue(); counted++) {
                first = pass(first.minusDays(1), -1);
            }
            return on(first);
        }

        private LocalDate toWorkingDay(LocalDate start) {
            return pass(start, 1);
        }

        private LocalDate pass(LocalDate start, int step) {
            LocalDate day = start;
            for (DayOff off = look(day); off != null; off = look(day)) {
                skipped.add(off);
                day = day.plusDays(step);
            }
            return day;
        }

        private @Nullable DayOff look(LocalDate day) {
            confidence = confidence.and(days.confidence(day));
            return days.offOrNull(day);
        }

        private Deadline deadline(Instant dueAt, @Nullable LocalDate last, @Nullable LocalDate movedFrom) {
            return new Deadline(
                    rule,
                    unit == DeadlineUnit.DATE ? 1 : rule.deadlineValue(),
                    unit,
                    trigger,
                    dueAt,
                    last,
                    List.copyOf(skipped),
                    movedFrom,
                    days.version(),
                    rules.version(),
                    confidence);
        }
    }
}
