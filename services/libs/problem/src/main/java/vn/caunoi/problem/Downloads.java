package vn.caunoi.problem;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files of our own making that browsers save instead of showing them. */
public final class Downloads {

    private Downloads() {}

    /**
     * Answers 200 with a file.
     *
     * @param fileName under which it is saved: ASCII letters, digits, hyphens and dots
     */
    public static <T> RestResponse<T> of(T content, String fileName) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
