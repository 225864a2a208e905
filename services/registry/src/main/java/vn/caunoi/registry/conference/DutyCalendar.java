package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.registry.calendar.ClockView;

/** Follows a duty from one conference to the next: each sets the clock going that the next one has to meet. */
final class DutyCalendar {
    private static final int SHOWN = 24;

    private final ConferenceClocks clocks;
    private final Instant now;

    DutyCalendar(ConferenceClocks clocks, Instant now) {
        this.clocks = clocks;
        this.now = now;
    }

    /**
     * @param held all that the province held, oldest first
     * @param coming all that it plans, the next first
     */
    ConferenceDuty of(ProvincialDuty duty, List<Conference> held, List<Conference> coming) {
        List<DutyStep> steps = new ArrayList<>();
        @Nullable Deadline due = null;
        for (Conference each : held.stream().filter(duty::isMetBy).toList()) {
            Instant heldAt = Objects.requireNonNull(each.heldAt());
            steps.add(new DutyStep(
                    each.id(),
                    each.kind(),
                    each.title(),
                    heldAt,
                    due == null ? null : ClockView.of(due),
                    due != null && due.judge(heldAt) == Deadline.Verdict.LATE));
            due = clocks.next(duty.rule(), heldAt);
        }
        Collections.reverse(steps);
        return new ConferenceDuty(
                duty,
                standing(due),
                due == null ? null : ClockView.of(due),
                plan(duty, coming, due),
                List.copyOf(steps.subList(0, Math.min(SHOWN, steps.size()))));
    }

    private DutyStanding standing(@Nullable Deadline due) {
        if (due == null) {
            return DutyStanding.UNKNOWN;
        }
        if (now.isBefore(due.dueAt())) {
            return DutyStanding.IN_TIME;
        }
        return due.sure() ? DutyStanding.OVERDUE : DutyStanding.UNCERTAIN;
    }

    private static @Nullable DutyPlan plan(ProvincialDuty duty, List<Conference> coming, @Nullable Deadline due) {
        return coming.stream()
                .filter(duty::isMetBy)
                .findFirst()
                .map(next -> new DutyPlan(
                        next.id(),
                        next.title(),
                        next.startsAt(),
                        due == null || !due.sure() || next.startsAt().isBefore(due.dueAt())))
                .orElse(null);
    }
}
