package vn.caunoi.registry.duty;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProofRepository implements PanacheRepositoryBase<PublicationProof, UUID> {

    /** Also what was withdrawn; the earliest first. */
    Uni<List<PublicationProof>> ofAssignments(List<UUID> assignments) {
        return assignments.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("assignmentId in ?1 order by recordedAt, id", assignments);
    }

    /** Locked until the transaction ends. Fails with {@link ProofNotFound}, also for a proof of another duty. */
    Uni<PublicationProof> requireForChange(UUID id, UUID assignmentId, Channel channel) {
        return find("id = ?1 and assignmentId = ?2 and channel = ?3", id, assignmentId, channel)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(ProofNotFound::new);
    }
}
