package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PostRepository implements PanacheRepositoryBase<Post, UUID> {

    /** The agency's post of this title, created when the agency has none; the agency is locked by the caller. */
    Uni<Post> findOrCreate(UUID agencyId, String title, PostKind kind) {
        return find("agencyId = ?1 and title = ?2 and kind = ?3", agencyId, title, kind)
                .firstResult()
                .chain(known -> known == null
                        ? persistAndFlush(Post.of(agencyId, title, kind))
                        : Uni.createFrom().item(known));
    }

    Uni<Post> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new IllegalStateException("An assignment without a post"));
    }
}
