package vn.caunoi.registry.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that is out.
 *
 * @param delivery how far its newest mail has come; absent when none was written
 * @param sentAt when that mail left; absent when it has not
 * @param reminders how often somebody was reminded by mail
 * @param token what the link carries; only for people who act for the agency, who hand it on where no mail is set up
 */
public record ContactQuestion(
        Instant requestedAt,
        Instant expiresAt,
        @Nullable Delivery delivery,
        @Nullable Instant sentAt,
        int reminders,
        @Nullable String token) {}
