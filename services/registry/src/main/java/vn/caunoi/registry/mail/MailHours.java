package vn.caunoi.registry.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.caunoi.deadlines.CalendarHistory;
import vn.caunoi.deadlines.WorkingCalendar;

/** When people may be written to: not at night, and what can wait only on days on which offices work. */
@ApplicationScoped
public class MailHours {

    private final LocalTime quietFrom;
    private final LocalTime quietTo;
    private final CalendarHistory calendars;

    @Inject
    MailHours(MailConfig config, CalendarHistory calendars) {
        this(config.quietFrom(), config.quietTo(), calendars);
    }

    MailHours(LocalTime quietFrom, LocalTime quietTo, CalendarHistory calendars) {
        this.quietFrom = quietFrom;
        this.quietTo = quietTo;
        this.calendars = calendars;
    }

    /** This moment, or the end of the night it lies in. */
    public Instant awake(Instant moment) {
        ZonedDateTime local = moment.atZone(WorkingCalendar.ZONE);
        LocalTime time = local.toLocalTime();
        if (!isQuiet(time)) {
            return moment;
        }
        LocalDate morning = time.isBefore(quietTo)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return morning.atTime(quietTo).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** This moment when offices work and nobody sleeps, otherwise the next such morning. */
    public Instant atWork(Instant moment) {
        Instant awake = awake(moment);
        LocalDate day = LocalDate.ofInstant(awake, WorkingCalendar.ZONE);
        if (isWorkingDay(day)) {
            return awake;
        }
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next.atTime(quietFrom.equals(quietTo) ? LocalTime.MIDNIGHT : quietTo)
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendars.current().isWorkingDay(day);
    }

    /** The working day that lies so many working days after this one. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(1);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    private boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietTo)) {
            return false;
        }
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }
}
