package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TermRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String TERM =
            """
            select s.id, s.agencyId, s.kind, s.personName, s.position, s.phone, s.email, s.decisionNumber, s.decidedAt,
                   s.validFrom, s.validTo, s.publishedAt
            from Assignment s where s.proposal.state = :confirmed
            """;

    private static final String ORDER = " order by s.decidedAt desc, s.id";

    Uni<List<SpeakingTerm>> all() {
        return getSession().chain(session -> session.createQuery(TERM + ORDER, SpeakingTerm.class)
                .setParameter("confirmed", ProposalState.CONFIRMED)
                .getResultList());
    }

    Uni<List<SpeakingTerm>> ofAgency(UUID agencyId) {
        return getSession()
                .chain(session -> session.createQuery(TERM + " and s.agencyId = :agency" + ORDER, SpeakingTerm.class)
                        .setParameter("confirmed", ProposalState.CONFIRMED)
                        .setParameter("agency", agencyId)
                        .getResultList());
    }
}
