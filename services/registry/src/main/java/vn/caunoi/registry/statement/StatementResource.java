package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
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
import vn.caunoi.registry.platform.KnowsCaller;

@Path("/v1/statements")
@Tag(name = "statements")
public class StatementResource {

    private final StatementService statements;

    @Inject
    StatementResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listStatements", summary = "Published statements, newest first")
    public Uni<Page<StatementSummary>> list(
            @QueryParam("agency") @Nullable UUID agency, @BeanParam @Valid PageRequest page) {
        return statements.published(agency, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @KnowsCaller
    @Operation(operationId = "getStatement", summary = "One statement: a draft only for its own agency")
    public Uni<RestResponse<StatementView>> get(@PathParam("id") UUID id) {
        return statements.get(id).map(StatementResource::tagged);
    }

    @POST
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "draftStatement", summary = "Begin the answer to a task")
    @APIResponse(responseCode = "201", description = "A draft that only its agency sees")
    public Uni<RestResponse<StatementView>> draft(@NotNull @Valid DraftStatement command, UriInfo uri) {
        return statements
                .draft(command)
                .map(view -> ETags.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version()));
    }

    @PUT
    @Path("{id}")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "editStatement", summary = "Replace the text of a draft")
    public Uni<RestResponse<StatementView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditStatement command) {
        return statements.edit(id, ETags.requireVersion(ifMatch), command).map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/publication")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "publishStatement", summary = "Publish a draft; it never changes again")
    public Uni<RestResponse<StatementView>> publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return statements.publish(id, ETags.requireVersion(ifMatch)).map(StatementResource::tagged);
    }

    private static RestResponse<StatementView> tagged(StatementView view) {
        return ETags.ok(view, view.version());
    }
}
