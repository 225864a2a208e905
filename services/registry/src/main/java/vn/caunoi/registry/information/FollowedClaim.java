package vn.caunoi.registry.information;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/** A claim as whoever made it sees it. */
public record FollowedClaim(
        String agencyName,
        String title,
        String text,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable ClaimOutcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static FollowedClaim of(DisclosureRepository.ClaimRow row, RequestClocks clocks) {
        DisclosureClaim claim = row.claim();
        return new FollowedClaim(
                row.agencyName(),
                row.disclosure().title(),
                claim.text(),
                claim.receivedAt(),
                claim.due(clocks),
                claim.outcome(),
                claim.answer(),
                claim.answeredAt());
    }
}
