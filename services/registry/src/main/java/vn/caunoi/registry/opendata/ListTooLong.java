package vn.caunoi.registry.opendata;

import vn.caunoi.problem.RuleViolated;

/** The list does not fit into one workbook. */
final class ListTooLong extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ListTooLong() {
        super("list-too-long", "The list is too long for a workbook; take it as CSV or JSON.");
    }
}
