package vn.caunoi.monitoring.source;

import vn.caunoi.problem.Conflict;

/** The source is being fetched this very moment. Heals by itself. */
final class FetchInProgress extends Conflict {
    private static final long serialVersionUID = 1L;

    FetchInProgress() {
        super("fetch-in-progress", "The source is being fetched right now.");
    }
}
