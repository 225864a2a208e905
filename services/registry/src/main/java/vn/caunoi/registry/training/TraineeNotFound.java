package vn.caunoi.registry.training;

import vn.caunoi.problem.NotFound;

/** Nobody who is trained has this id. */
final class TraineeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    TraineeNotFound() {
        super("trainee-not-found", "No communicator and no officer has this id.");
    }
}
