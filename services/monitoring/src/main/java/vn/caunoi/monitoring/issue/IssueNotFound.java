package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.NotFound;

/** No issue has this id. */
final class IssueNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    IssueNotFound() {
        super("issue-not-found", "There is no issue with this id.");
    }
}
