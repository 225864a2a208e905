package vn.caunoi.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
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
