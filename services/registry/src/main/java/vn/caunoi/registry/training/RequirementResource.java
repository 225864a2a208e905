package vn.caunoi.registry.training;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;

@Path("/v1/training-requirements")
@Tag(name = "training")
public class RequirementResource {

    private final RequirementService requirements;

    @Inject
    RequirementResource(RequirementService requirements) {
        this.requirements = requirements;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listRequirements", summary = "What the province asks of its people")
    public Uni<RequirementList> list() {
        return requirements.all();
    }

    @POST
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "recordRequirement", summary = "Ask a course of people for a time")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Uni<RestResponse<RequirementView>> record(@NotNull @Valid RecordRequirement body) {
        return requirements
                .record(body)
                .map(view -> ETags.created(
                        URI.create("/api/registry/v1/training-requirements/" + view.id()), view, view.version()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "changeRequirement",
            summary = "Replace a requirement of the future, or end one that is in force")
    public Uni<RestResponse<RequirementView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordRequirement body) {
        return requirements.change(id, ETags.requireVersion(ifMatch), body).map(view -> ETags.ok(view, view.version()));
    }
}
