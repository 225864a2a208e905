package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/assignments")
@Tag(name = "spokespersons")
public class AssignmentResource {

    private final SpokespersonService spokespersons;

    @Inject
    AssignmentResource(SpokespersonService spokespersons) {
        this.spokespersons = spokespersons;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listAssignments", summary = "All assignments of an agency, with their publication clocks")
    public Uni<AssignmentList> list(@PathParam("id") UUID id) {
        return spokespersons.history(id);
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "assignSpokesperson", summary = "Record the decision that names a spokesperson")
    @APIResponse(responseCode = "201", description = "Recorded, and published with it")
    public Uni<RestResponse<AssignmentView>> assign(
            @PathParam("id") UUID id,
            @Parameter(description = "The same key with the same body has its effect once.")
                    @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid AssignSpokesperson command,
            UriInfo uri) {
        return spokespersons.assign(id, command, idempotencyKey).map(view -> ResponseBuilder.<AssignmentView>created(
                        uri.getRequestUri())
                .entity(view)
                .build());
    }
}
