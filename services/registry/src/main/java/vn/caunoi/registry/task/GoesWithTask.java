package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Something that an agency has begun for a task, which another agency that goes on existing has to see to now. A
 * feature implements this as a bean for its own rows; every implementation is asked in the transaction that moves the
 * task. When an agency ends, {@link vn.caunoi.registry.reorganisation.MovesWithAgency} moves what belongs to it
 * instead.
 */
public interface GoesWithTask {

    /** Another agency has to answer now. */
    Uni<Void> follow(UUID taskId, UUID from, UUID to);
}
