package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A body is to end in two steps at once. */
final class AgencyReorganisedTwice extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AgencyReorganisedTwice(String pointer) {
        super(
                "agency-reorganised-twice",
                "A body can be changed by one step of a reorganisation only.",
                FieldError.at(pointer, "twice", "This body is changed by another step already."));
    }
}
