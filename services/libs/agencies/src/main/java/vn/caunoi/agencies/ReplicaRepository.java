package vn.caunoi.agencies;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.vietnamese.Folding;

/** Queries over the replica. */
@ApplicationScoped
class ReplicaRepository implements PanacheRepositoryBase<ReplicaRow, UUID> {
    Uni<@Nullable ReplicaRow> findBySlug(String slug) {
        return find("slug", slug).firstResult();
    }

    PanacheQuery<ReplicaRow> search(@Nullable String text, @Nullable String kind) {
        // Folded text holds letters, digits and blanks only, so nothing in it is a wildcard.
        return find(
                "folded like :text and (:kind = '' or kind = :kind)",
                Sort.by("name").and("id"),
                Parameters.with("text", "%" + Folding.fold(text == null ? "" : text) + "%")
                        .and("kind", kind == null ? "" : kind));
    }
}
