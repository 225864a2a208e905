package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnavailabilityRepository implements PanacheRepositoryBase<Unavailability, UUID> {

    /** The latest first. */
    Uni<List<Unavailability>> ofAgency(UUID agencyId) {
        return list("agencyId", Sort.descending("startsAt", "id"), agencyId);
    }

    /** Null when the agency has none of this id. */
    Uni<@Nullable Unavailability> findOf(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResult();
    }

    /** Fails with {@link UnavailabilityNotFound}, also for one of another agency. */
    Uni<Unavailability> requireOf(UUID agencyId, UUID id) {
        return findOf(agencyId, id).onItem().ifNull().failWith(UnavailabilityNotFound::new);
    }

    /** Those of these ids. */
    Uni<List<Unavailability>> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    /** What waits for a second person. */
    Uni<List<Unavailability>> proposed(UUID agencyId) {
        return list("agencyId = ?1 and proposal.state = ?2", agencyId, ProposalState.PROPOSED);
    }
}
