package vn.caunoi.registry.correction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demand in a list.
 *
 * @param dueAt until when the outlet has to do the next thing; absent when it owes nothing with a term
 * @param late whether that is over, surely
 */
public record CorrectionSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        String outletName,
        String articleTitle,
        Demanded demanded,
        CorrectionState state,
        @Nullable CorrectionOutcome outcome,
        Instant noticedAt,
        int rounds,
        @Nullable Instant dueAt,
        boolean late) {}
