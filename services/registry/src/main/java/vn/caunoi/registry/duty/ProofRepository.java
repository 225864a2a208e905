package vn.caunoi.registry.duty;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProofRepository implements PanacheRepositoryBase<PublicationProof, UUID> {

    Uni<List<PublicationProof>> ofAssignments(List<UUID> assignments) {
        return assignments.isEmpty() ? Uni.createFrom().item(List.of()) : list("assignmentId in ?1", assignments);
    }
}
