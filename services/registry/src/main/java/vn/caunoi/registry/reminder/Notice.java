package vn.caunoi.registry.reminder;

import java.util.Objects;
import vn.caunoi.deadlines.DeadlineUnit;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.coverage.OpenDuty;

/** That somebody has to be told of a clock. */
record Notice(OpenDuty duty, ClockView clock, Stage stage, String recipient) {

    /**
     * What a person is told of once: what is open, why, and the moment that set the clock going. The due time is no
     * part of it, because it moves with the calendar.
     */
    Mark mark() {
        return new Mark(duty.id() + "/" + duty.reason() + "@" + clock.trigger(), stage, recipient);
    }

    /** Whether it cannot wait for a morning. */
    boolean isUrgent() {
        return isUrgent(clock);
    }

    static boolean isUrgent(ClockView clock) {
        return clock.unit() == DeadlineUnit.HOURS;
    }

    /** What is kept of it. */
    record Mark(String clockKey, Stage stage, String recipient) {

        Mark {
            Objects.requireNonNull(clockKey);
        }

        /** The same clock and person at another stage. */
        Mark at(Stage other) {
            return new Mark(clockKey, other, recipient);
        }
    }
}
