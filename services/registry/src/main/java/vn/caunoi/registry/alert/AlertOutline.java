package vn.caunoi.registry.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertConcern;

/** What the trail of changes keeps of an emergency. */
record AlertOutline(
        UUID agencyId,
        String title,
        AlertConcern concern,
        @Nullable Integer riskLevel,
        @Nullable Instant occurredAt,
        Instant receivedAt,
        @Nullable Instant impactDeterminedAt,
        Instant issuedAt,
        Instant toldAt,
        AlertOrigin origin,
        @Nullable String reason) {}
