package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.Conflict;

/** The same idempotency key came with a different command. Heals with a fresh key. */
final class RequestKeyReused extends Conflict {
    private static final long serialVersionUID = 1L;

    RequestKeyReused() {
        super("request-key-reused", "This Idempotency-Key was used for another request.");
    }
}
