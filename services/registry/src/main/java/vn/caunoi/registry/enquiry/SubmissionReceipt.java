package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a question has arrived. The same question sent again while it is open gets the same receipt.
 *
 * @param number by which people call it
 * @param code by which whoever asked follows it; shown once, so absent when the question was there before
 * @param cardMatched whether card and name are those of a reporter of the press agency; otherwise staff look first who
 *     asks, while the clock runs
 * @param dueAt when the law wants it answered; absent where it sets no time yet
 * @param lastDay last day of that term, where it is one in days
 */
public record SubmissionReceipt(
        UUID id,
        String number,
        @Nullable String code,
        boolean cardMatched,
        Instant receivedAt,
        String agencyName,
        @Nullable Instant dueAt,
        @Nullable LocalDate lastDay) {

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "SubmissionReceipt";
    }
}
