package vn.caunoi.registry.communicator;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

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
        return IdFilter.decide(request, communicators::requireActing, CommunicatorNotFound::new);
    }
}
