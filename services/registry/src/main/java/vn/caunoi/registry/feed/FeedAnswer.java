package vn.caunoi.registry.feed;

import org.jspecify.annotations.Nullable;

/**
 * A document of the feed, ready to be sent byte for byte.
 *
 * @param tag of this state of the document; the same tag means the same bytes
 * @param body null when the reader has this state already, and so is the signature
 */
public record FeedAnswer<T>(String tag, @Nullable T body, @Nullable String signature) {

    /** Whether a reader that named these tags ({@code If-None-Match}) has the document already. */
    static boolean isKnown(String tag, @Nullable String known) {
        if (known != null) {
            for (String each : known.split(",", -1)) {
                String name = each.strip();
                if (name.equals("*") || (name.startsWith("W/") ? name.substring(2) : name).equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    static <T> FeedAnswer<T> unchanged(String tag) {
        return new FeedAnswer<>(tag, null, null);
    }
}
