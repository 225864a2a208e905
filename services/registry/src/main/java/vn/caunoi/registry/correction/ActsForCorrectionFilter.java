package vn.caunoi.registry.correction;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

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
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id)
                .map(known -> corrections.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new CorrectionNotFound()));
    }
}
