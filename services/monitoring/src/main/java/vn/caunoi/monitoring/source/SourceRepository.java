package vn.caunoi.monitoring.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    /** Fails with {@link SourceNotFound}. */
    Uni<Source> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(SourceNotFound::new);
    }

    Uni<List<Source>> byName() {
        return list("order by lower(name), id");
    }
}
