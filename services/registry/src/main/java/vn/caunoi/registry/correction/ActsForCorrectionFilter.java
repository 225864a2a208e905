package vn.caunoi.registry.correction;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForCorrection}. */
class ActsForCorrectionFilter {

    private final CorrectionService corrections;

    @Inject
    ActsForCorrectionFilter(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @ActsForCorrection
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, corrections::requireActing, CorrectionNotFound::new);
    }
}
