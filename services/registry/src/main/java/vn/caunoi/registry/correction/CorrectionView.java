package vn.caunoi.registry.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demand in full.
 *
 * @param outletId in the press directory; absent for an outlet that it does not have
 * @param outletNote why it is not one of the directory
 * @param rounds how often it went to the outlet, the first one first
 * @param maySend whether it may go to the outlet now
 * @param possibleOutcomes how it may end from where it stands
 * @param version also sent as ETag; changes need it in If-Match
 */
public record CorrectionView(
        UUID id,
        UUID agencyId,
        String agencyName,
        @Nullable UUID issueId,
        @Nullable UUID outletId,
        String outletName,
        @Nullable String outletNote,
        Rhythm rhythm,
        String articleTitle,
        @Nullable String articleUrl,
        LocalDate publishedOn,
        Instant noticedAt,
        String fault,
        String grounds,
        Demanded demanded,
        @Nullable String replyText,
        CorrectionState state,
        @Nullable CorrectionOutcome outcome,
        @Nullable Instant closedAt,
        @Nullable String closingNote,
        @Nullable String carriedUrl,
        List<CorrectionRoundView> rounds,
        boolean maySend,
        List<CorrectionOutcome> possibleOutcomes,
        int version) {}
