package vn.caunoi.gateway.edge;

/**
 * Everything the gateway itself may answer instead of a service. Codes are stable and explained in
 * {@code docs/api/problems.md}.
 */
public enum Refusal {
    ODD_PATH(400, "odd-path", "The path is spelt in a way that is not used here."),
    ODD_FRAMING(400, "odd-framing", "A message of HTTP/1.0 must not have a body."),
    UNAUTHENTICATED(401, "unauthenticated", "Log in, or send a bearer token."),
    CSRF_REFUSED(403, "csrf-refused", "Changes need a same-origin request with the header X-Caunoi-Csrf: 1."),
    NOT_FOUND(404, "not-found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not used here."),
    BODY_TOO_LARGE(413, "body-too-large", "The body is larger than this route accepts."),
    WRONG_HOST(421, "wrong-host", "The suite is not served under this host name."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Wait before the next request; Retry-After says how long."),
    /** 499 instead of 401, so that a page can tell the end of its session from a missing right. */
    SESSION_EXPIRED(499, "session-expired", "The session has ended; log in again."),
    INTERNAL_ERROR(500, "internal-error", "The gateway failed; the trace id leads to the reason."),
    BAD_GATEWAY(502, "bad-gateway", "The service broke off its answer."),
    UNAVAILABLE(503, "unavailable", "The service cannot be reached right now."),
    IDENTITY_UNAVAILABLE(503, "identity-unavailable", "The login service cannot be reached right now; try again soon."),
    SESSIONS_UNAVAILABLE(503, "sessions-unavailable", "Sessions cannot be read right now; try again soon."),
    UPSTREAM_TIMEOUT(504, "upstream-timeout", "The service did not answer in time.");

    private final int status;
    private final String code;
    private final String detail;

    Refusal(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    /** Whether the same request may succeed shortly, so that {@code Retry-After} makes sense. */
    public boolean passes() {
        return status == 503;
    }
}
