package vn.caunoi.registry.communicator;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

/** Enforces {@link ActsForCommunicator}. */
class ActsForCommunicatorFilter {

    private final CommunicatorService communicators;

    @Inject
    ActsForCommunicatorFilter(CommunicatorService communicators) {
        this.communicators = communicators;
    }

    @ActsForCommunicator
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id)
                .map(known -> communicators.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new CommunicatorNotFound()));
    }
}
