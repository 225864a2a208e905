package vn.caunoi.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Versions of resources as HTTP entity tags: version 3 is {@code "3"}. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    private static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** Answers 200 with a resource and its version. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, of(version)).build();
    }

    /** Answers 201 with a resource, where it is and its version. */
    public static <T> RestResponse<T> created(URI location, T view, long version) {
        return ResponseBuilder.<T>created(location)
                .header(HttpHeaders.ETAG, of(version))
                .entity(view)
                .build();
    }

    /**
     * Answers 200 with something everybody may keep for a while, or 304 to whoever has it already.
     *
     * @param known what the reader has, from {@code If-None-Match}
     * @param tag changes with the content
     * @param content is asked for only where it is needed
     */
    public static <T> RestResponse<T> unlessKnown(
            @Nullable String known, String tag, Duration keep, Supplier<T> content) {
        String quoted = '"' + tag + '"';
        ResponseBuilder<T> answer = quoted.equals(known) || ("W/" + quoted).equals(known)
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(content.get());
        return answer.header(HttpHeaders.ETAG, quoted)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + keep.toSeconds())
                .build();
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
