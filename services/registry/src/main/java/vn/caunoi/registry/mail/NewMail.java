package vn.caunoi.registry.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param agencyId the agency it concerns; null when it concerns several
 * @param about what it speaks of, by which it can be found and withdrawn
 * @param dedupeKey the same key never makes a second mail
 * @param notBefore the earliest moment
 * @param usefulUntil after this moment it is withdrawn rather than sent
 */
public record NewMail(
        MailKind kind,
        @Nullable UUID agencyId,
        @Nullable String about,
        String dedupeKey,
        String recipient,
        Letter letter,
        Instant notBefore,
        Instant usefulUntil) {}
