package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForOfficer}. */
class ActsForOfficerFilter {

    private final OfficerService officers;

    @Inject
    ActsForOfficerFilter(OfficerService officers) {
        this.officers = officers;
    }

    @ActsForOfficer
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, officers::requireActing, OfficerNotFound::new);
    }
}
