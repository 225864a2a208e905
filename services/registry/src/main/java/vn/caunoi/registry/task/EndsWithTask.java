package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;

/**
 * Something that a feature has to do when one of its matters ends, whoever ended it. A feature implements this as a
 * bean; every implementation is asked in the transaction that ends the task of whoever answers.
 */
public interface EndsWithTask {

    /** Nobody has to answer any more. */
    Uni<Void> ended(TaskSubject subject, TaskState how);
}
