package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.platform.Ids;

/** Enforces {@link ActsForConference} and {@link DecidesConference}. */
class ConferenceFilter {
    private final ConferenceService conferences;

    @Inject
    ConferenceFilter(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @ActsForConference
    @ServerRequestFilter
    public Uni<Void> acts(ContainerRequestContext request) {
        return decide(request, conferences::requireActing);
    }

    @DecidesConference
    @ServerRequestFilter
    public Uni<Void> decides(ContainerRequestContext request) {
        return decide(request, conferences::requireDeciding);
    }

    private static Uni<Void> decide(ContainerRequestContext request, Function<UUID, Uni<AgencySummary>> right) {
        return Ids.parse(request.getUriInfo().getPathParameters().getFirst("id"))
                .map(known -> right.apply(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new ConferenceNotFound()));
    }
}
