package vn.caunoi.registry.task;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<TaskExtension, UUID> {

    /** Oldest first. */
    Uni<List<TaskExtension>> of(UUID taskId) {
        return list("taskId = ?1 order by extendedAt, id", taskId);
    }
}
