package vn.caunoi.monitoring.polling;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.caunoi.identity.Roles;
import vn.caunoi.monitoring.source.FetchList;
import vn.caunoi.monitoring.source.FetchView;
import vn.caunoi.monitoring.source.SourceService;

@Path("/v1/sources/{id}/fetches")
@Tag(name = "sources")
public class FetchResource {

    private final SourcePoller poller;
    private final SourceService sources;

    @Inject
    FetchResource(SourcePoller poller, SourceService sources) {
        this.poller = poller;
        this.sources = sources;
    }

    @GET
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listFetches", summary = "The latest fetches of a source, newest first")
    public Uni<FetchList> list(@PathParam("id") UUID id) {
        return sources.history(id);
    }

    @POST
    @RolesAllowed({Roles.MONITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "fetchNow",
            summary = "Fetch a source now",
            description = "Answers when the fetch has ended, also when it failed: the outcome tells.")
    @APIResponse(responseCode = "201", description = "Fetched or failed; see outcome")
    public Uni<RestResponse<FetchView>> fetchNow(@PathParam("id") UUID id, UriInfo uri) {
        return poller.fetchNow(id).map(view -> ResponseBuilder.<FetchView>created(uri.getAbsolutePath())
                .entity(view)
                .build());
    }
}
