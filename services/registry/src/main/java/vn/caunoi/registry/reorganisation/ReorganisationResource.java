package vn.caunoi.registry.reorganisation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/reorganisations")
@Tag(name = "reorganisations")
public class ReorganisationResource {

    private final ReorganisationService reorganisations;

    @Inject
    ReorganisationResource(ReorganisationService reorganisations) {
        this.reorganisations = reorganisations;
    }

    @GET
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listReorganisations", summary = "All reorganisations, the latest day first")
    public Uni<Page<ReorganisationSummary>> list(@BeanParam @Valid PageRequest page) {
        return reorganisations.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getReorganisation", summary = "One reorganisation with what it moves")
    public Uni<RestResponse<ReorganisationView>> get(@PathParam("id") UUID id) {
        return reorganisations.get(id).map(ReorganisationResource::tagged);
    }

    @POST
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "prepareReorganisation", summary = "Prepare a draft and see what it would move")
    @APIResponse(responseCode = "201", description = "A draft that has changed nothing yet")
    public Uni<RestResponse<ReorganisationView>> prepare(@NotNull @Valid PrepareReorganisation command, UriInfo uri) {
        return reorganisations
                .prepare(command)
                .map(view -> ETags.created(
                        uri.getAbsolutePathBuilder()
                                .path(view.summary().id().toString())
                                .build(),
                        view,
                        view.version()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "editReorganisation", summary = "Replace a draft")
    public Uni<RestResponse<ReorganisationView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PrepareReorganisation command) {
        return reorganisations.edit(id, ETags.requireVersion(ifMatch), command).map(ReorganisationResource::tagged);
    }

    @POST
    @Path("{id}/application")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "applyReorganisation", summary = "Apply a draft, all of it or nothing")
    public Uni<RestResponse<ReorganisationView>> apply(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reorganisations.apply(id, ETags.requireVersion(ifMatch)).map(ReorganisationResource::tagged);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "withdrawReorganisation", summary = "Withdraw a draft that nobody wants any more")
    public Uni<RestResponse<ReorganisationView>> withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reorganisations.withdraw(id, ETags.requireVersion(ifMatch)).map(ReorganisationResource::tagged);
    }

    private static RestResponse<ReorganisationView> tagged(ReorganisationView view) {
        return ETags.ok(view, view.version());
    }
}
