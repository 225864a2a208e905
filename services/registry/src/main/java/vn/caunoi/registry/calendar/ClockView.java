package vn.caunoi.registry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DayOff;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.DeadlineUnit;
import vn.caunoi.deadlines.WorkingCalendar;

/**
 * A legal clock and why it shows what it shows.
 *
 * @param rule key in the rule catalogue
 * @param basis act and article
 * @param confidence below HIGH the clock warns and never accuses
 * @param trigger the moment that set the clock going; it also chose the rule
 * @param triggerKind what happened then, in words
 * @param dueAt last moment in time; for days this is 24:00 of lastDay
 * @param lastDay last day of a term in days
 * @param skipped days passed over, with the reason
 * @param movedFrom where a term in calendar days would have ended, had that not been a day off
 * @param calendarVersion the working calendar it was computed with
 * @param rulesVersion the rule catalogue it was computed with
 * @param extendedFrom the last moment by the law, where somebody gave more time; dueAt is the time that was given
 * @param moves how it moved because the calendar changed, oldest first; only where one clock is looked at
 */
public record ClockView(
        String rule,
        int value,
        DeadlineUnit unit,
        String basis,
        Confidence confidence,
        Instant trigger,
        String triggerKind,
        Instant dueAt,
        @Nullable LocalDate lastDay,
        List<SkippedDay> skipped,
        @Nullable LocalDate movedFrom,
        String calendarVersion,
        String rulesVersion,
        @Nullable Instant extendedFrom,
        @Nullable List<DueMove> moves) {

    /** A day on which the clock stood still. */
    @Schema(name = "SkippedDay")
    public record SkippedDay(LocalDate date, DayOff.Reason reason, @Nullable String name) {}

    public static ClockView of(Deadline deadline) {
        return new ClockView(
                deadline.rule().key(),
                deadline.value(),
                deadline.unit(),
                deadline.rule().basis(),
                deadline.confidence(),
                deadline.trigger(),
                deadline.rule().trigger(),
                deadline.dueAt(),
                deadline.lastDay(),
                deadline.skipped().stream()
                        .map(day -> new SkippedDay(day.date(), day.reason(), day.name()))
                        .toList(),
                deadline.movedFrom(),
                deadline.calendarVersion(),
                deadline.rulesVersion(),
                null,
                null);
    }

    /** The same clock with its history. */
    public ClockView movedBy(List<DueMove> history) {
        return new ClockView(
                rule,
                value,
                unit,
                basis,
                confidence,
                trigger,
                triggerKind,
                dueAt,
                lastDay,
                skipped,
                movedFrom,
                calendarVersion,
                rulesVersion,
                extendedFrom,
                List.copyOf(history));
    }

    /** Whether it may be used to call somebody late. */
    public boolean sure() {
        return confidence == Confidence.HIGH;
    }

    /** Judges an act at this moment, as {@link Deadline#judge} does. */
    public Deadline.Verdict judge(Instant act) {
        return Deadline.Verdict.of(act, dueAt, sure());
    }

    /** The day that ends at this moment; null for a moment within a day. */
    private static @Nullable LocalDate lastDayBefore(Instant until) {
        LocalDateTime local = LocalDateTime.ofInstant(until, WorkingCalendar.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().minusDays(1)
                : null;
    }

    /** The same clock with the time that somebody gave; itself where nobody did. */
    public ClockView extendedTo(@Nullable Instant until) {
        return until == null
                ? this
                : new ClockView(
                        rule,
                        value,
                        unit,
                        basis,
                        confidence,
                        trigger,
                        triggerKind,
                        until,
                        lastDayBefore(until),
                        skipped,
                        movedFrom,
                        calendarVersion,
                        rulesVersion,
                        dueAt,
                        moves);
    }
}
