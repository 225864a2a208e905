package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyNotFound;
import vn.caunoi.registry.platform.Ids;

/** Enforces {@link ActsForImport}. */
class ActsForImportFilter {

    private final BatchService batches;

    @Inject
    ActsForImportFilter(BatchService batches) {
        this.batches = batches;
    }

    @ActsForImport
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return id == null ? forAgency(request.getUriInfo().getQueryParameters().getFirst("agency")) : forImport(id);
    }

    private Uni<Void> forAgency(@Nullable String agency) {
        return Ids.parse(agency)
                .map(known -> batches.scope(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new AgencyNotFound()));
    }

    private Uni<Void> forImport(String id) {
        return Ids.parse(id)
                .map(known -> batches.requireActing(known).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().failure(new ImportNotFound()));
    }
}
