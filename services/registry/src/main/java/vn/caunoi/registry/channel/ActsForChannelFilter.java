package vn.caunoi.registry.channel;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

/** Enforces {@link ActsForChannel}. */
class ActsForChannelFilter {

    private final ChannelService channels;

    @Inject
    ActsForChannelFilter(ChannelService channels) {
        this.channels = channels;
    }

    @ActsForChannel
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id)
                .map(known -> channels.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new ChannelNotFound()));
    }
}
