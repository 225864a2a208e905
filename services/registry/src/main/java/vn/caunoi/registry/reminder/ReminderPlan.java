package vn.caunoi.registry.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.task.TaskKind;

/** Works out who has to be told of what now: what is open in, notices out. */
@ApplicationScoped
class ReminderPlan {

    /** A clock in hours that ended longer ago than this was told of, or is told of in a digest. */
    private static final Duration URGENT_BEFORE = Duration.ofDays(7);

    private final ReminderConfig config;
    private final MailHours hours;

    @Inject
    ReminderPlan(ReminderConfig config, MailHours hours) {
        this.config = config;
        this.hours = hours;
    }

    List<Notice> notices(List<OpenDuty> open, Recipients recipients, Instant now) {
        return open.stream()
                .flatMap(duty -> stages(duty, now).stream().flatMap(stage -> told(duty, stage, recipients)))
                .toList();
    }

    private static Stream<Notice> told(OpenDuty duty, Stage stage, Recipients recipients) {
        ClockView clock = duty.clock();
        return clock == null
                ? Stream.of()
                : recipients.of(duty, stage).stream().map(recipient -> new Notice(duty, clock, stage, recipient));
    }

    /** None where there is no clock, or its end is far away; two when those who lead are to be told as well. */
    List<Stage> stages(OpenDuty duty, Instant now) {
        ClockView clock = duty.clock();
        if (clock == null) {
            return List.of();
        }
        if (duty.isOver()) {
            return isLongOver(clock, now) ? List.of(Stage.OVERDUE, Stage.ESCALATED) : List.of(Stage.OVERDUE);
        }
        boolean near = Notice.isUrgent(clock)
                ? !now.isBefore(clock.dueAt().minus(leadTime(duty.taskKind())))
                : !lastDay(clock).isAfter(hours.workingDaysAfter(today(now), leadDays(duty.taskKind())));
        return near ? List.of(Stage.BEFORE_DUE) : List.of();
    }

    /** A rule that is not sure never accuses anybody before those who lead. */
    private boolean isLongOver(ClockView clock, Instant now) {
        if (!clock.sure()) {
            return false;
        }
        return Notice.isUrgent(clock)
                ? !now.isBefore(clock.dueAt().plus(config.escalateAfter()))
                : !today(now).isBefore(hours.workingDaysAfter(lastDay(clock), config.escalateAfterDays()));
    }

    /** Only later than this tasks may be due that nobody has to be told of yet. */
    Instant horizon(boolean digest, Instant now) {
        Instant urgent = now.plus(longest(Stream.concat(
                Stream.of(config.leadTime()), config.lead().values().stream().flatMap(lead -> lead.time().stream()))));
        int days = Math.max(
                config.leadDays(),
                config.lead().values().stream()
                        .flatMapToInt(lead -> lead.days().stream())
                        .max()
                        .orElse(0));
        Instant byDay = WorkingCalendar.endOf(hours.workingDaysAfter(today(now), days));
        return digest && byDay.isAfter(urgent) ? byDay : urgent;
    }

    /** Earlier than this nothing is due that has to be told of now. */
    Instant since(boolean digest, Instant now) {
        return digest ? Instant.EPOCH : now.minus(config.escalateAfter()).minus(URGENT_BEFORE);
    }

    /** Whether the digest of this day may be written now. */
    boolean isMorning(Instant now) {
        return hours.isWorkingDay(today(now))
                && !now.atZone(WorkingCalendar.ZONE).toLocalTime().isBefore(config.morning())
                && hours.awake(now).equals(now);
    }

    private int leadDays(@Nullable TaskKind kind) {
        return leadOf(kind)
                .flatMap(lead -> lead.days().stream().boxed().findFirst())
                .orElse(config.leadDays());
    }

    private Duration leadTime(@Nullable TaskKind kind) {
        return leadOf(kind).flatMap(ReminderConfig.Lead::time).orElse(config.leadTime());
    }

    private Optional<ReminderConfig.Lead> leadOf(@Nullable TaskKind kind) {
        return kind == null
                ? Optional.empty()
                : Optional.ofNullable(config.lead().get(kind));
    }

    private static Duration longest(Stream<Duration> durations) {
        return durations.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private static LocalDate lastDay(ClockView clock) {
        LocalDate last = clock.lastDay();
        return last == null ? today(clock.dueAt()) : last;
    }
}
