package vn.caunoi.gateway.session;

import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PathSpelling;

/** Where somebody goes after logging in: a page of our own, or the start page. */
final class ReturnTo {
    private static final String START = "/";
    private static final int MAX_LENGTH = 1024;

    private ReturnTo() {}

    /**
     * Makes a wish harmless.
     *
     * @param wish value of the query parameter; anything but the plain path of a page, with or without query, leads to
     *     the start page: another host, a second spelling, and addresses that would lead back here or to raw data
     */
    static String of(@Nullable String wish) {
        return wish != null && isPage(wish) ? wish : START;
    }

    private static boolean isPage(String wish) {
        return wish.length() <= MAX_LENGTH
                && wish.chars().allMatch(c -> c > ' ' && c < 0x7f)
                && PathSpelling.isPlain(wish)
                && !isBelow(wish, "/auth")
                && !isBelow(wish, "/api");
    }

    private static boolean isBelow(String wish, String prefix) {
        return wish.startsWith(prefix)
                && (wish.length() == prefix.length() || "/?".indexOf(wish.charAt(prefix.length())) >= 0);
    }
}
