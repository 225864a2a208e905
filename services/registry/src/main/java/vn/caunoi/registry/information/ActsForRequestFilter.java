package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForRequest}. */
class ActsForRequestFilter {

    private final InformationService information;

    @Inject
    ActsForRequestFilter(InformationService information) {
        this.information = information;
    }

    @ActsForRequest
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, information::requireActing, RequestNotFound::new);
    }
}
