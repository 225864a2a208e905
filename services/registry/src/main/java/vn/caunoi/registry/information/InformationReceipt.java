package vn.caunoi.registry.information;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.receipt.ReceiptCode;

/**
 * What somebody gets who asked.
 *
 * @param requestId for the staff who entered it; absent for the public
 * @param code shown once, and kept by nobody else
 * @param clock until when the agency has to act; absent where the law sets no number
 */
public record InformationReceipt(
        @Nullable UUID requestId,
        String code,
        String agencyName,
        String number,
        String subject,
        Instant receivedAt,
        @Nullable ClockView clock) {

    static InformationReceipt of(
            @Nullable UUID requestId,
            ReceiptCode code,
            String agencyName,
            RegisterEntry entry,
            InformationRequest request,
            RequestClocks clocks) {
        return new InformationReceipt(
                requestId,
                code.shown(),
                agencyName,
                entry.number(),
                request.subject(),
                request.receivedAt(),
                request.due(clocks));
    }

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "InformationReceipt";
    }
}
