package vn.caunoi.registry.conference;

import vn.caunoi.problem.Conflict;

/** The provincial committee need not tell itself. */
final class NoticeNeedless extends Conflict {
    private static final long serialVersionUID = 1L;

    NoticeNeedless() {
        super("conference-notice-needless", "The provincial committee need not tell itself.");
    }
}
