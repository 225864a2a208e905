package vn.caunoi.registry.alert;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertEnding;

/**
 * An emergency that was broadcast, or a case that staff opened, as whoever has to speak about it sees it.
 *
 * @param agencyId who owed the first statement when it was told; who owes it today is said by the task
 * @param text what was broadcast, or is known so far
 * @param concern which rule of the first statement it falls under
 * @param riskLevel level of natural disaster risk; absent where there is no such scale
 * @param occurredAt when it happened; absent for what was only forecast
 * @param receivedAt when the agency received and handled it
 * @param impactDeterminedAt when it was determined that opinion is or may be affected; absent until then
 * @param toldAt when this was told last
 * @param reason why the agency has to speak, of a case that staff opened
 * @param openedBy who opened it; absent where it was broadcast
 * @param taskId of whoever has to speak; absent when nobody has to
 * @param version also sent as ETag; changes need it in If-Match
 * @param end absent while it is broadcast
 */
public record AlertView(
        UUID id,
        UUID agencyId,
        String title,
        @Nullable String text,
        AlertConcern concern,
        @Nullable Integer riskLevel,
        @Nullable Instant occurredAt,
        Instant receivedAt,
        @Nullable Instant impactDeterminedAt,
        Instant issuedAt,
        Instant toldAt,
        AlertOrigin origin,
        @Nullable String reason,
        @Nullable String openedBy,
        @Nullable UUID taskId,
        @Nullable End end,
        int version) {

    /** Why and since when it is no longer broadcast. */
    @Schema(name = "AlertEnd")
    public record End(AlertEnding ending, @Nullable String reason, Instant cancelledAt) {}
}
