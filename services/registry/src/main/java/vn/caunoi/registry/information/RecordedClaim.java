package vn.caunoi.registry.information;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail of changes keeps of a claim: not its words. */
record RecordedClaim(UUID agencyId, Instant receivedAt, @Nullable ClaimOutcome outcome, @Nullable Instant answeredAt) {

    static RecordedClaim of(DisclosureClaim claim) {
        return new RecordedClaim(claim.agencyId(), claim.receivedAt(), claim.outcome(), claim.answeredAt());
    }
}
