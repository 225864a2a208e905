package vn.caunoi.registry.training;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody who is in neither register. */
final class TraineeUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** @param place of the person in the list, from 0 */
    TraineeUnknown(int place) {
        super(
                "trainee-unknown",
                "No communicator and no officer has this id.",
                FieldError.at("/people/" + place, "refused", "No communicator and no officer has this id."));
    }
}
