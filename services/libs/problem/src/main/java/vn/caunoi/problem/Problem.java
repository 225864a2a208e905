package vn.caunoi.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) as it goes over the wire.
 *
 * @param type {@code /problems/<code>}, documented in {@code docs/api/problems.md}
 * @param title short English text, the same for every occurrence of the code
 * @param status the HTTP status
 * @param detail what is wrong this time, in English, free of class names, SQL, hosts and echoed input
 * @param instance the path that was asked for
 * @param code stable kebab-case code; user interfaces translate by it
 * @param errors one entry per offending field or parameter, empty when the whole request is meant
 * @param traceId finds the log lines of this request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        List<FieldError> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where a code is explained. */
    public static String typeOf(String code) {
        return "/problems/" + code;
    }

    /**
     * One offending part of the input.
     *
     * @param pointer JSON pointer into the body, or null when a parameter is meant
     * @param parameter name of the query, path or header parameter, or null when the body is meant
     * @param code stable kebab-case code of the violated constraint, for example {@code too-long}
     * @param detail the constraint in English; never the value that was sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

        public static FieldError at(String pointer, String code, String detail) {
            return new FieldError(pointer, null, code, detail);
        }

        public static FieldError ofParameter(String parameter, String code, String detail) {
            return new FieldError(null, parameter, code, detail);
        }
    }
}
