package vn.caunoi.problem;

import java.util.Locale;
import java.util.Map;

/** The one table between meanings, statuses and generic codes. */
public final class StatusTable {
    private static final Map<Class<? extends DomainException>, Integer> STATUS = Map.of(
            BadInput.class, 400,
            Forbidden.class, 403,
            NotFound.class, 404,
            Conflict.class, 409,
            PreconditionFailed.class, 412,
            RuleViolated.class, 422,
            PreconditionRequired.class, 428,
            TooManyRequests.class, 429);

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale-version"),
            Map.entry(413, "body-too-large"),
            Map.entry(414, "uri-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "rule-violated"),
            Map.entry(428, "if-match-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(431, "headers-too-large"),
            Map.entry(500, "internal-error"),
            Map.entry(501, "not-implemented"),
            Map.entry(502, "bad-gateway"),
            Map.entry(503, "unavailable"),
            Map.entry(504, "upstream-timeout"));

    private StatusTable() {}

    /** The status of a refusal: that of the nearest base type. */
    public static int statusOf(DomainException refusal) {
        for (Class<?> type = refusal.getClass(); type != null; type = type.getSuperclass()) {
            Integer status = STATUS.get(type);
            if (status != null) {
                return status;
            }
        }
        throw new IllegalStateException("no status for " + refusal.getClass());
    }

    /** The generic code of a status that no feature has named more precisely. */
    public static String codeOf(int status) {
        return CODES.getOrDefault(status, status < 500 ? "bad-request" : "internal-error");
    }

    /** A readable title from a code: {@code stale-version} becomes {@code Stale version}. */
    public static String titleOf(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
