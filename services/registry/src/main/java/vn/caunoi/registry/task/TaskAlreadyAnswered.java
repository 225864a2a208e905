package vn.caunoi.registry.task;

import vn.caunoi.problem.Conflict;

/** A task is answered once; what was said is not replaced. Does not heal. */
public final class TaskAlreadyAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskAlreadyAnswered() {
        super("task-already-answered", "The task is answered; what was said is not replaced.");
    }
}
