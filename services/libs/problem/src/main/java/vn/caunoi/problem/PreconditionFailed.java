package vn.caunoi.problem;

import java.util.List;

/** The caller's {@code If-Match} names an older version: read again, then repeat. Answered with 412. */
public final class PreconditionFailed extends DomainException {
    private static final long serialVersionUID = 1L;

    public PreconditionFailed() {
        super("stale-version", "The resource has changed since it was read; read it again.", List.of());
    }
}
