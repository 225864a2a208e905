package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

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
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id)
                .map(known -> information.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new RequestNotFound()));
    }
}
