package vn.caunoi.registry.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.mail.MailHours;

/** Works out who has to be told of what now: what is open in, notices out. */
@ApplicationScoped
class ReminderPlan {

    private final ReminderConfig config;
    private final MailHours hours;

    @Inject
    ReminderPlan(ReminderConfig config, MailHours hours) {
        this.config = config;
        this.hours = hours;
    }

    List<Notice> notices(List<OpenDuty> open, Recipients recipients, Instant now) {
        return open.stream()
                .flatMap(duty -> stage(duty, now).stream().flatMap(stage -> told(duty, stage, recipients)))
                .toList();
    }

    private static Stream<Notice> told(OpenDuty duty, Stage stage, Recipients recipients) {
        ClockView clock = duty.clock();
        return clock == null
                ? Stream.of()
                : recipients.of(duty).stream().map(recipient -> new Notice(duty, clock, stage, recipient));
    }

    /** Empty where there is no clock, or its end is far away. */
    Optional<Stage> stage(OpenDuty duty, Instant now) {
        ClockView clock = duty.clock();
        if (clock == null) {
            return Optional.empty();
        }
        if (duty.isOver()) {
            return Optional.of(Stage.OVERDUE);
        }
        boolean near = Notice.isUrgent(clock)
                ? !now.isBefore(clock.dueAt().minus(config.leadTime()))
                : !lastDay(clock).isAfter(hours.workingDaysAfter(today(now), config.leadDays()));
        return near ? Optional.of(Stage.BEFORE_DUE) : Optional.empty();
    }

    /** Whether the digest of this day may be written now. */
    boolean isMorning(Instant now) {
        return hours.isWorkingDay(today(now))
                && !now.atZone(WorkingCalendar.ZONE).toLocalTime().isBefore(config.morning())
                && hours.awake(now).equals(now);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private static LocalDate lastDay(ClockView clock) {
        LocalDate last = clock.lastDay();
        return last == null ? today(clock.dueAt()) : last;
    }
}
