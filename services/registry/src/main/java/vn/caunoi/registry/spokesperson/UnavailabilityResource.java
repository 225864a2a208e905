package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}")
@Tag(name = "spokespersons")
public class UnavailabilityResource {

    private final UnavailabilityService unavailabilities;

    @Inject
    UnavailabilityResource(UnavailabilityService unavailabilities) {
        this.unavailabilities = unavailabilities;
    }

    @GET
    @Path("unavailabilities")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listUnavailabilities", summary = "When the agency's spokespersons cannot act")
    public Uni<UnavailabilityList> list(@PathParam("id") UUID id) {
        return unavailabilities.ofAgency(id);
    }

    @POST
    @Path("assignments/{assignmentId}/unavailabilities")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "reportUnavailability",
            summary = "Report that a regular spokesperson cannot act",
            description = "The head then authorises somebody else: an assignment that names this unavailability.")
    @APIResponse(responseCode = "201", description = "Reported; the public list says so while it lasts")
    public Uni<RestResponse<UnavailabilityView>> report(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @NotNull @Valid ReportUnavailability body,
            UriInfo uri) {
        return unavailabilities.report(id, assignmentId, body).map(view -> ResponseBuilder.<UnavailabilityView>created(
                        uri.getRequestUri())
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .entity(view)
                .build());
    }

    @POST
    @Path("unavailabilities/{unavailabilityId}/end")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "endUnavailability", summary = "Back earlier than reported, or not away at all")
    public Uni<RestResponse<UnavailabilityView>> end(
            @PathParam("id") UUID id,
            @PathParam("unavailabilityId") UUID unavailabilityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return unavailabilities
                .end(id, unavailabilityId, ETags.requireVersion(ifMatch))
                .map(view -> ResponseBuilder.ok(view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .build());
    }
}
