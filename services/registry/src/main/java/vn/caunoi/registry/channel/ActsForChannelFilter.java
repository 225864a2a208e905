package vn.caunoi.registry.channel;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

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
        return IdFilter.decide(request, channels::requireActing, ChannelNotFound::new);
    }
}
