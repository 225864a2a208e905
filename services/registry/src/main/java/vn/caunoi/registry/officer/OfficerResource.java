package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/communication-officers")
@Tag(name = "communication-officers")
public class OfficerResource {

    private final OfficerService officers;

    @Inject
    OfficerResource(OfficerService officers) {
        this.officers = officers;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listOfficers", summary = "Policy-communication officers of the own agency, or of all")
    public Uni<Page<OfficerView>> list(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("agency") @Nullable UUID agency,
            @Parameter(description = "true: those of today; false: the others.") @QueryParam("active") @Nullable
                    Boolean active,
            @BeanParam @Valid PageRequest page) {
        return officers.search(q, agency, active, page);
    }

    @GET
    @Path("posts")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getCommunicationPosts", summary = "Posts planned and filled per agency, gaps first")
    public Uni<PostsOverview> posts() {
        return officers.posts();
    }

    @PUT
    @Path("{id}")
    @ActsForOfficer
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeOfficer", summary = "Replace what is known of an officer")
    public Uni<RestResponse<OfficerView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordOfficer body) {
        return officers.change(id, ETags.requireVersion(ifMatch), body).map(OfficerResource::tagged);
    }

    @POST
    @Path("{id}/end")
    @ActsForOfficer
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "endOfficer", summary = "End the time of an officer")
    public Uni<RestResponse<OfficerView>> end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndOfficer body) {
        return officers.end(id, ETags.requireVersion(ifMatch), body.lastDay()).map(OfficerResource::tagged);
    }

    static RestResponse<OfficerView> tagged(OfficerView view) {
        return ETags.ok(view, view.version());
    }
}
