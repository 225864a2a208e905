package vn.caunoi.registry.conference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GuestRepository implements PanacheRepositoryBase<Guest, UUID> {

    /** Whoever is on the list, in the order in which they were put there. */
    Uni<List<Guest>> of(UUID conference) {
        return list("conferenceId = ?1 order by invitedAt, id", conference);
    }

    /** Fails with {@link GuestNotFound}. */
    Uni<Guest> require(UUID conference, UUID id) {
        return find("id = ?1 and conferenceId = ?2", id, conference)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(GuestNotFound::new);
    }
}
