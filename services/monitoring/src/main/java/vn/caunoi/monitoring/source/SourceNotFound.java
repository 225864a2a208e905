package vn.caunoi.monitoring.source;

import vn.caunoi.problem.NotFound;

/** No source has this id. */
public final class SourceNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public SourceNotFound() {
        super("source-not-found", "There is no source with this id.");
    }
}
