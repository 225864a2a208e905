package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

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
        return IdFilter.decide(request, conferences::requireActing, ConferenceNotFound::new);
    }

    @DecidesConference
    @ServerRequestFilter
    public Uni<Void> decides(ContainerRequestContext request) {
        return IdFilter.decide(request, conferences::requireDeciding, ConferenceNotFound::new);
    }
}
