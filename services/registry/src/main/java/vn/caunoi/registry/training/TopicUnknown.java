package vn.caunoi.registry.training;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A topic that is not in the data. */
final class TopicUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    TopicUnknown() {
        super(
                "topic-unknown",
                "There is no such topic.",
                FieldError.at("/topic", "unknown", "There is no such topic."));
    }
}
