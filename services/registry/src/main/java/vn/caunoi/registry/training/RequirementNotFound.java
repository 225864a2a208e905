package vn.caunoi.registry.training;

import vn.caunoi.problem.NotFound;

/** No requirement has this id. */
final class RequirementNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RequirementNotFound() {
        super("requirement-not-found", "No requirement has this id.");
    }
}
