package vn.caunoi.registry.task;

import vn.caunoi.problem.Conflict;

/** Matters of this kind, or of a partner, are not settled by a statement of their own. Does not heal. */
final class TaskNotForStatement extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskNotForStatement() {
        super("task-not-for-statement", "This task is not answered by a statement; work on its matter instead.");
    }
}
