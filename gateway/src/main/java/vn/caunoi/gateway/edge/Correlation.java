package vn.caunoi.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The ids by which one request is found in every log.
 *
 * @param requestId the caller's own id when it is harmless, else a new one
 * @param traceparent the caller's W3C trace context when well-formed, else a new one
 */
public record Correlation(String requestId, String traceparent) {
    private static final int TRACE_ID_AT = 3;
    private static final int TRACE_ID_LENGTH = 32;
    private static final int TRACEPARENT_LENGTH = 55;

    static Correlation of(MultiMap headers) {
        String requestId = headers.get("X-Request-Id");
        String traceparent = headers.get("traceparent");
        return new Correlation(
                isHarmless(requestId) ? requestId : newId(),
                isWellFormed(traceparent) ? traceparent : "00-" + newId() + "-" + hex(random()) + "-00");
    }

    public String traceId() {
        return traceparent.substring(TRACE_ID_AT, TRACE_ID_AT + TRACE_ID_LENGTH);
    }

    /** Goes into logs and headers of others, so only what can break neither. */
    private static boolean isHarmless(@Nullable String id) {
        if (id == null || id.length() < 8 || id.length() > 64) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(@Nullable String traceparent) {
        if (traceparent == null || traceparent.length() != TRACEPARENT_LENGTH || !traceparent.startsWith("00-")) {
            return false;
        }
        boolean traceIsZero = true;
        for (int i = TRACE_ID_AT; i < TRACEPARENT_LENGTH; i++) {
            char c = traceparent.charAt(i);
            boolean dash = i == 35 || i == 52;
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (dash ? c != '-' : !hex) {
                return false;
            }
            traceIsZero &= i >= 35 || c == '0';
        }
        return !traceIsZero;
    }

    /** Unique, not secret. */
    private static String newId() {
        return hex(random()) + hex(random());
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong();
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
