package vn.caunoi.registry.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * A duty of the province on the calendar.
 *
 * @param next when the next one is due, and why; absent while nothing was recorded
 * @param plan what is planned for it; absent when nothing is
 * @param held what was held, the latest first
 */
public record ConferenceDuty(
        ProvincialDuty duty,
        DutyStanding standing,
        @Nullable ClockView next,
        @Nullable DutyPlan plan,
        List<DutyStep> held) {}
