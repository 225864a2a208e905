package vn.caunoi.monitoring.source;

import vn.caunoi.problem.Conflict;

/** Nobody fetches a disabled source. Heals when it is enabled. */
final class SourceDisabled extends Conflict {
    private static final long serialVersionUID = 1L;

    SourceDisabled() {
        super("source-disabled", "The source is disabled; enable it first.");
    }
}
