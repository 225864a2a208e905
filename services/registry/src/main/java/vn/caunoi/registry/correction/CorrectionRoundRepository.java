package vn.caunoi.registry.correction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CorrectionRoundRepository implements PanacheRepositoryBase<CorrectionRound, UUID> {

    /** The first one first. */
    Uni<List<CorrectionRound>> of(UUID correctionId) {
        return list("correctionId = ?1 order by number", correctionId);
    }

    /** Of several demands, each with the first one first. */
    Uni<List<CorrectionRound>> of(Collection<UUID> correctionIds) {
        return correctionIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("correctionId in ?1 order by correctionId, number", correctionIds);
    }
}
