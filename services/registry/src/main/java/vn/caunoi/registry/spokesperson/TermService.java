package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who spoke for whom and when: what stands, without proposals. Not checked against the caller; that is the asker's. */
@ApplicationScoped
public class TermService {

    private final TermRepository terms;

    @Inject
    TermService(TermRepository terms) {
        this.terms = terms;
    }

    /** Every term of every agency, the newest decision first. */
    @WithSession
    public Uni<List<SpeakingTerm>> all() {
        return terms.all();
    }

    /** The terms of one agency, the newest decision first. */
    @WithSession
    public Uni<List<SpeakingTerm>> ofAgency(UUID agencyId) {
        return terms.ofAgency(agencyId);
    }
}
