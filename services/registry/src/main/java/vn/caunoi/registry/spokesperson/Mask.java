package vn.caunoi.registry.spokesperson;

import org.jspecify.annotations.Nullable;

/** Leaves so much of a contact that somebody who knows it recognises it, and nobody else can use it. */
final class Mask {

    private static final int SHOWN = 3;

    private Mask() {}

    /** {@code •••••••678} for a number, {@code l•••@example.vn} for an address. */
    static @Nullable String of(@Nullable String contact) {
        if (contact == null) {
            return null;
        }
        int at = contact.indexOf('@');
        return at > 0
                ? contact.charAt(0) + "•••" + contact.substring(at)
                : "•".repeat(Math.max(0, contact.length() - SHOWN))
                        + contact.substring(Math.max(0, contact.length() - SHOWN));
    }
}
