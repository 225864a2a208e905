package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * Something that the province held, and the clock it had to meet.
 *
 * @param clock set going by the one before; absent for the first one that is known
 * @param late whether it was held after its clock had surely run out
 */
public record DutyStep(
        UUID conferenceId,
        ConferenceKind kind,
        String title,
        Instant heldAt,
        @Nullable ClockView clock,
        boolean late) {}
