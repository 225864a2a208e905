package vn.caunoi.registry.alert;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    /** Fails with {@link AlertNotFound}. */
    Uni<Alert> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(AlertNotFound::new);
    }

    /** The case, locked until the transaction ends. Fails with {@link AlertNotFound}. */
    Uni<Alert> requireForChange(UUID id) {
        return lock(id).onItem().ifNull().failWith(AlertNotFound::new);
    }

    /** Locked until the transaction ends; null when it was not heard of yet. */
    Uni<@Nullable Alert> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
