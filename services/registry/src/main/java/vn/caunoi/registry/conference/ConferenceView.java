package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * A conference.
 *
 * @param noticeNeeded whether the provincial committee has to be told: always but for its own
 * @param notice the last moment for that; absent where none is needed
 * @param refusal the last moment at which it may be refused; absent where nobody may, or the law sets no moment
 * @param noticeMissing whether it was held although nobody had been told who should have been
 * @param acknowledgedAt when the provincial committee said that it has nothing against it
 * @param settledAt when it was refused, cancelled or recorded as held
 * @param reason why it does not take place
 * @param mayChange whether the caller acts for whoever holds it
 * @param mayDecide whether the caller acts for the provincial committee, which may refuse it
 */
public record ConferenceView(
        UUID id,
        UUID agencyId,
        String agencyName,
        ConferenceKind kind,
        ConferenceState state,
        String title,
        String content,
        String place,
        Instant startsAt,
        String chair,
        String basis,
        boolean noticeNeeded,
        @Nullable ClockView notice,
        @Nullable ClockView refusal,
        boolean noticeMissing,
        @Nullable Instant notifiedAt,
        @Nullable String notifiedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant settledAt,
        @Nullable String reason,
        @Nullable Instant heldAt,
        @Nullable String minutes,
        int guests,
        boolean mayChange,
        boolean mayDecide,
        int version) {}
