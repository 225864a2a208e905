package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RequirementRepository implements PanacheRepositoryBase<Requirement, UUID> {

    Uni<List<Requirement>> all() {
        return list("order by kind, level, topic, validFrom desc, id");
    }

    /** The requirement, locked until the transaction ends. Fails with {@link RequirementNotFound}. */
    Uni<Requirement> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(RequirementNotFound::new);
    }
}
