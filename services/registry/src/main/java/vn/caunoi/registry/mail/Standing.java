package vn.caunoi.registry.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the newest mail about something fared.
 *
 * @param settledAt null while it waits
 */
public record Standing(String about, MailState state, @Nullable MailReason reason, @Nullable Instant settledAt) {}
