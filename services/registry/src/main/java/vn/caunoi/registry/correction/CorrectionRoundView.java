package vn.caunoi.registry.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * The demand went to the outlet once.
 *
 * @param receivedAt when the outlet got it
 * @param answerClock until when it has to answer; absent where the law sets no time
 * @param answerLate whether it answered too late, or has not answered and its time is over; surely, in both cases
 * @param carryClock until when what it owes has to appear; absent while it owes nothing, or owes it in its next issue
 * @param carryLate whether that is surely over and nothing has appeared
 */
public record CorrectionRoundView(
        int number,
        String documentNumber,
        Instant sentAt,
        Instant receivedAt,
        @Nullable OutletAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answerText,
        @Nullable ClockView answerClock,
        boolean answerLate,
        @Nullable ClockView carryClock,
        boolean carryLate) {}
