package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForClaim}. */
class ActsForClaimFilter {

    private final DisclosureService disclosures;

    @Inject
    ActsForClaimFilter(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @ActsForClaim
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, disclosures::requireActingForClaim, ClaimNotFound::new);
    }
}
