package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a role, for the public history of an agency: how to reach a person is told while it lasts, in the
 * list, and no longer.
 *
 * @param validFrom first moment of the role; lies in the future for a hand-over that is decided but has not come
 * @param validTo first moment after the role; absent while no end is known
 */
public record SpokespersonPeriod(
        UUID id,
        SpokespersonKind kind,
        String personName,
        String position,
        String decisionNumber,
        Instant decidedAt,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String matter,
        @Nullable String authorisationDocument) {}
