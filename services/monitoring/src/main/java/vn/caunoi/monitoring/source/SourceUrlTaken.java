package vn.caunoi.monitoring.source;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** Another source has this address already; two would store every article under chance's choice. */
final class SourceUrlTaken extends Conflict {
    private static final long serialVersionUID = 1L;

    SourceUrlTaken() {
        super(
                "source-url-taken",
                "Another source has this address.",
                FieldError.at("/url", "source-url-taken", "Another source has this address."));
    }
}
