package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForAgency}. */
class ActsForAgencyFilter {

    private final AgencyService agencies;

    @Inject
    ActsForAgencyFilter(AgencyService agencies) {
        this.agencies = agencies;
    }

    @ActsForAgency
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, agencies::requireActing, AgencyNotFound::new);
    }
}
