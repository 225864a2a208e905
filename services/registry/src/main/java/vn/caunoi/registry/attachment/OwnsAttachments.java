package vn.caunoi.registry.attachment;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** A feature whose matters have files. */
public interface OwnsAttachments {

    /** Names the kind of matter in the API and in the database, in {@code UPPER_SNAKE}. */
    String kind();

    /** Fails unless the matter exists and the caller may see its files; inside the caller's session. */
    Uni<Void> requireReading(UUID matter);

    /**
     * Fails unless the matter exists and the caller may add and remove files now; inside the caller's session.
     *
     * @return the agency that the matter belongs to
     */
    Uni<UUID> requireChanging(UUID matter);
}
