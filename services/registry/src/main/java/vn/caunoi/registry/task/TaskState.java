package vn.caunoi.registry.task;

/**
 * Where a task stands. Overdue is no state: it follows from the clock. There is no way back from any but the first:
 * what the public, the press or a citizen was told is not taken back.
 */
public enum TaskState {
    OPEN,
    ANSWERED,
    /** On a ground of the law, with the reason in writing. */
    REFUSED,
    /** The agency neither answered nor refused; said by the province, never by silence alone. */
    AVOIDED,
    /** Whoever asked does not ask any more, or the agency is not needed for it. */
    WITHDRAWN;

    /** Fails unless somebody waits. */
    void requireOpen() {
        if (this == ANSWERED) {
            throw new TaskAlreadyAnswered();
        }
        if (this != OPEN) {
            throw new TaskClosed();
        }
    }
}
