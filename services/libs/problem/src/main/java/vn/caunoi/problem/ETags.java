package vn.caunoi.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of resources as HTTP entity tags: version 3 is {@code "3"}. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * The version a change was based on.
     *
     * @throws PreconditionRequired when the header is absent
     * @throws PreconditionFailed when it is not one of our tags
     */
    public static long requireVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        Matcher matcher = TAG.matcher(ifMatch.trim());
        if (!matcher.matches()) {
            throw new PreconditionFailed();
        }
        return Long.parseLong(matcher.group(1));
    }
}
