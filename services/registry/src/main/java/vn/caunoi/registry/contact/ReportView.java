package vn.caunoi.registry.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.Personal;

/**
 * A report of a wrong contact as the agency's staff see it. What people write may name somebody, so no trail keeps it.
 */
public record ReportView(
        UUID id,
        UUID agencyId,
        @Nullable UUID assignmentId,
        ReportOrigin origin,
        WrongPart wrong,
        @Personal String detail,
        @Personal @Nullable String correction,
        Instant reportedAt,
        ReportState state,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settlement) {}
