package vn.caunoi.monitoring.source;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;

@Path("/v1/sources")
@Tag(name = "sources")
public class SourceResource {

    private final SourceService sources;

    @Inject
    SourceResource(SourceService sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listSources", summary = "All sources, with the state of their fetches")
    public Uni<SourceList> list() {
        return sources.all();
    }

    @POST
    @RolesAllowed({Roles.MONITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "addSource", summary = "Begin to follow a feed")
    @APIResponse(responseCode = "201", description = "Added, and due at once")
    public Uni<RestResponse<SourceView>> add(@NotNull @Valid AddSource body, UriInfo uri) {
        return sources.add(body)
                .map(view -> ETags.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getSource", summary = "One source")
    public Uni<RestResponse<SourceView>> get(@PathParam("id") UUID id) {
        return sources.view(id).map(SourceResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MONITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "editSource", summary = "Change a source that was read before")
    public Uni<RestResponse<SourceView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditSource body) {
        return sources.edit(id, body, ETags.requireVersion(ifMatch)).map(SourceResource::tagged);
    }

    private static RestResponse<SourceView> tagged(SourceView view) {
        return ETags.ok(view, view.version());
    }
}
