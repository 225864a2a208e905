package vn.caunoi.bench.pair;

import vn.caunoi.problem.RuleViolated;

/** The name is longer than events allow. */
final class NameRefused extends RuleViolated {

    private static final long serialVersionUID = 1L;

    NameRefused() {
        super("invalid-input", "The name is too long.");
    }
}
