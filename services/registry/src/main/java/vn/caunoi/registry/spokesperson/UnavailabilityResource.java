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
            description =
                    "An editor reports and another person confirms; what the province's office records is in force"
                            + " at once. Nobody plans an illness: what has begun may be urgent, and the public list then says so"
                            + " at once, until another person confirms it afterwards, or refuses it and so ends it. The head"
                            + " authorises somebody else by an assignment that names this unavailability.")
    @APIResponse(responseCode = "201", description = "Reported; once in force the public list says so while it lasts")
    public Uni<RestResponse<UnavailabilityView>> report(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @NotNull @Valid ReportUnavailability body,
            UriInfo uri) {
        return unavailabilities
                .report(id, assignmentId, body)
                .map(view -> ETags.created(uri.getRequestUri(), view, view.version()));
    }

    @POST
    @Path("unavailabilities/{unavailabilityId}/end")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "endUnavailability",
            summary = "Back earlier than reported, or not away at all",
            description = "At once: the agency has its regular spokesperson again, whom two people have seen already.")
    public Uni<RestResponse<UnavailabilityView>> end(
            @PathParam("id") UUID id,
            @PathParam("unavailabilityId") UUID unavailabilityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return unavailabilities
                .end(id, unavailabilityId, ETags.requireVersion(ifMatch))
                .map(UnavailabilityResource::tagged);
    }

    @POST
    @Path("unavailabilities/{unavailabilityId}/confirmation")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "confirmUnavailability",
            summary = "Confirm that somebody cannot act",
            description = "Never by the one who reported it.")
    public Uni<RestResponse<UnavailabilityView>> confirm(
            @PathParam("id") UUID id,
            @PathParam("unavailabilityId") UUID unavailabilityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return unavailabilities
                .confirm(id, unavailabilityId, ETags.requireVersion(ifMatch))
                .map(UnavailabilityResource::tagged);
    }

    @POST
    @Path("unavailabilities/{unavailabilityId}/rejection")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "rejectUnavailability",
            summary = "Refuse an unavailability, with a reason",
            description = "What was urgent ends with that, and whoever stands in stops.")
    public Uni<RestResponse<UnavailabilityView>> reject(
            @PathParam("id") UUID id,
            @PathParam("unavailabilityId") UUID unavailabilityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RejectProposal body) {
        return unavailabilities
                .reject(id, unavailabilityId, ETags.requireVersion(ifMatch), body)
                .map(UnavailabilityResource::tagged);
    }

    @POST
    @Path("unavailabilities/{unavailabilityId}/withdrawal")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "withdrawUnavailability", summary = "Take back what one reported oneself")
    public Uni<RestResponse<UnavailabilityView>> withdraw(
            @PathParam("id") UUID id,
            @PathParam("unavailabilityId") UUID unavailabilityId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return unavailabilities
                .withdraw(id, unavailabilityId, ETags.requireVersion(ifMatch))
                .map(UnavailabilityResource::tagged);
    }

    private static RestResponse<UnavailabilityView> tagged(UnavailabilityView view) {
        return ETags.ok(view, view.version());
    }
}
