package vn.caunoi.registry.task;

import vn.caunoi.problem.NotFound;

/** No task has this id. */
final class TaskNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    TaskNotFound() {
        super("task-not-found", "There is no such task.");
    }
}
