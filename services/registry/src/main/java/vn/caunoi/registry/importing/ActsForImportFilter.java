package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.agency.AgencyNotFound;
import vn.caunoi.registry.platform.IdFilter;

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
        String agency = request.getUriInfo().getQueryParameters().getFirst("agency");
        return id == null
                ? IdFilter.decide(agency, batches::scope, AgencyNotFound::new)
                : IdFilter.decide(id, batches::requireActing, ImportNotFound::new);
    }
}
