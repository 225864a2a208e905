package vn.caunoi.registry.mail;

import org.jspecify.annotations.Nullable;

/** A mail as the trail keeps it: without words and without address. */
record MailOutline(MailKind kind, MailState state, @Nullable MailReason reason, int attempts) {}
