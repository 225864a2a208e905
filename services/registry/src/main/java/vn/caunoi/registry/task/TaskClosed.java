package vn.caunoi.registry.task;

import vn.caunoi.problem.Conflict;

/** The matter was refused, avoided or withdrawn. Does not heal. */
public final class TaskClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskClosed() {
        super("task-closed", "The matter is closed; nothing more can be done about it.");
    }
}
