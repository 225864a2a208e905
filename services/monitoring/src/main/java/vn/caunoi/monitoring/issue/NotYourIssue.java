package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.Forbidden;

/** Agencies see their own issues only. */
final class NotYourIssue extends Forbidden {
    private static final long serialVersionUID = 1L;

    NotYourIssue() {
        super("not-your-agency", "The issue belongs to another agency.");
    }
}
