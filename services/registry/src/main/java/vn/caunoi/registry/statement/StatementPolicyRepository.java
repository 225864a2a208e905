package vn.caunoi.registry.statement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class StatementPolicyRepository implements PanacheRepositoryBase<StatementPolicy, UUID> {

    /** False for an agency that never said anything. */
    Uni<Boolean> twoPersons(UUID agencyId) {
        return findById(agencyId).map(policy -> policy != null && policy.twoPersons());
    }
}
