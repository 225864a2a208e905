package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AgencyRollRepository implements PanacheRepositoryBase<Agency, UUID> {

    /** Agencies of these kinds, of every day, in the order of lists. */
    Uni<List<AgencySummary>> ofKinds(List<AgencyKind> kinds) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select a.id, a.slug, a.name, a.kind, a.unitCode, a.unitType, a.formerDistrict, a.validFrom,
                               a.validTo
                        from Agency a where a.kind in :kinds order by a.sortKey, a.id
                        """,
                        AgencySummary.class)
                .setParameter("kinds", kinds)
                .getResultList());
    }
}
