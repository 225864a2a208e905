package vn.caunoi.registry.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that is out.
 *
 * @param sentAt when it last left by mail; absent when it has not
 * @param token what the link carries; only for people who act for the agency, who hand it on where no mail is set up
 */
public record ContactQuestion(
        Instant requestedAt, Instant expiresAt, @Nullable Instant sentAt, int reminders, @Nullable String token) {}
