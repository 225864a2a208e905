package vn.caunoi.registry.information;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/** A claim that published information is wrong, and what became of it. */
@Schema(name = "DisclosureClaimView")
public record ClaimView(
        UUID id,
        UUID disclosureId,
        String title,
        String text,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable ClaimOutcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        int version) {

    static ClaimView of(DisclosureRepository.ClaimRow row, RequestClocks clocks) {
        DisclosureClaim claim = row.claim();
        return new ClaimView(
                claim.id(),
                row.disclosure().id(),
                row.disclosure().title(),
                claim.text(),
                claim.receivedAt(),
                claim.due(clocks),
                claim.outcome(),
                claim.answer(),
                claim.answeredAt(),
                claim.version());
    }
}
