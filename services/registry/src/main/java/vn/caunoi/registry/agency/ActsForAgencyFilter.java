package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

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
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id)
                .map(known -> agencies.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new AgencyNotFound()));
    }
}
