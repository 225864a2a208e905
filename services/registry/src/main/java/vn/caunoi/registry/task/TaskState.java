package vn.caunoi.registry.task;

/** Where a task stands. There is no way back from answered: a published statement is not taken back. */
public enum TaskState {
    OPEN,
    ANSWERED
}
