package vn.caunoi.registry.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the province's administrators see it: whether it arrived, never what it says.
 *
 * @param reason why it waits, was given up or was withdrawn; absent when nothing went wrong
 * @param replyCode what the mail server answered, as a number of SMTP
 * @param agencyId the agency it concerns; absent when it concerns several
 * @param recipient the address, masked
 * @param nextAttemptAt when it is tried next; absent when it is settled
 * @param settledAt when it was sent, given up or withdrawn
 * @param resendable whether it was given up and can be sent again
 */
public record MailView(
        UUID id,
        MailKind kind,
        MailState state,
        @Nullable MailReason reason,
        @Nullable Integer replyCode,
        @Nullable UUID agencyId,
        @Nullable String agencyName,
        String recipient,
        Instant createdAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        boolean resendable) {}
