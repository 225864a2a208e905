package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a question has arrived. The same question sent again before staff have looked at it gets the same receipt.
 *
 * @param dueAt when the law wants it answered; absent where it sets no time yet
 */
public record SubmissionReceipt(UUID id, Instant receivedAt, String agencyName, @Nullable Instant dueAt) {}
