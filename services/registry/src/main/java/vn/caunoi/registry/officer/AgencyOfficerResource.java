package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}")
@Tag(name = "communication-officers")
public class AgencyOfficerResource {

    private final OfficerService officers;

    @Inject
    AgencyOfficerResource(OfficerService officers) {
        this.officers = officers;
    }

    @POST
    @Path("communication-officers")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recordOfficer", summary = "Record who fills a post of policy communication")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Uni<RestResponse<OfficerView>> record(@PathParam("id") UUID id, @NotNull @Valid RecordOfficer body) {
        return officers.record(id, body)
                .map(view -> ETags.created(
                        URI.create("/api/registry/v1/communication-officers/" + view.id()), view, view.version()));
    }

    @PUT
    @Path("communication-posts")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "planCommunicationPosts", summary = "Plan how many posts the agency is to have")
    public Uni<RestResponse<PostsView>> plan(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlanPosts body) {
        return officers.plan(id, ETags.requireVersion(ifMatch), body.planned())
                .map(view -> ETags.ok(view, view.version()));
    }
}
