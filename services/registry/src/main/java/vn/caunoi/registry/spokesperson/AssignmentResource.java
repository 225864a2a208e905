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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/assignments")
@Tag(name = "spokespersons")
public class AssignmentResource {

    private final AssignmentService assignments;
    private final EndingService endings;

    @Inject
    AssignmentResource(AssignmentService assignments, EndingService endings) {
        this.assignments = assignments;
        this.endings = endings;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listAssignments", summary = "All assignments of an agency, with their publication clocks")
    public Uni<AssignmentList> list(@PathParam("id") UUID id) {
        return assignments.history(id);
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "assignSpokesperson",
            summary = "Record the decision that names a spokesperson",
            description = "An editor proposes and another person confirms; what the province's office records from an"
                    + " agency's signed letter is in force at once.")
    @APIResponse(responseCode = "201", description = "Recorded: a proposal, or in force and published with it")
    public Uni<RestResponse<AssignmentView>> assign(
            @PathParam("id") UUID id,
            @Parameter(description = "The same key with the same body has its effect once.")
                    @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid AssignSpokesperson command,
            UriInfo uri) {
        return assignments
                .assign(id, command, idempotencyKey)
                .map(view -> ETags.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version()));
    }

    @GET
    @Path("{assignmentId}")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getAssignment", summary = "One assignment, with its version")
    public Uni<RestResponse<AssignmentView>> get(
            @PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId) {
        return assignments.get(id, assignmentId).map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/confirmation")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "confirmAssignment",
            summary = "Confirm a proposal: it is public from now on",
            description =
                    "Never by the one who proposed it. Whoever is in the role yields when this one begins. Looks again at"
                            + " everything that may have changed since: the agency stands, the head who authorised is in office,"
                            + " whoever is stood in for is the regular spokesperson and away, nobody else has the role.")
    public Uni<RestResponse<AssignmentView>> confirm(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return assignments
                .confirm(id, assignmentId, ETags.requireVersion(ifMatch))
                .map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/rejection")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "rejectAssignment", summary = "Refuse a proposal, with a reason")
    public Uni<RestResponse<AssignmentView>> reject(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RejectProposal body) {
        return assignments
                .reject(id, assignmentId, ETags.requireVersion(ifMatch), body)
                .map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/withdrawal")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "withdrawAssignment", summary = "Take one's own proposal back")
    public Uni<RestResponse<AssignmentView>> withdraw(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return assignments
                .withdraw(id, assignmentId, ETags.requireVersion(ifMatch))
                .map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/end")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "endAssignment",
            summary = "Record the decision that ends an assignment before its time",
            description = "Resignation, transfer, retirement or revocation; the end may lie in the future. An editor"
                    + " proposes and another person confirms; what the province's office records from an agency's signed"
                    + " letter is in force at once.")
    public Uni<RestResponse<AssignmentView>> end(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndAssignment body) {
        return endings.propose(id, assignmentId, ETags.requireVersion(ifMatch), body)
                .map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/end/confirmation")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "confirmAssignmentEnd",
            summary = "Confirm that an assignment ends",
            description = "Never by the one who proposed it.")
    public Uni<RestResponse<AssignmentView>> confirmEnd(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return endings.confirm(id, assignmentId, ETags.requireVersion(ifMatch)).map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/end/rejection")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "rejectAssignmentEnd", summary = "Refuse to end an assignment, with a reason")
    public Uni<RestResponse<AssignmentView>> rejectEnd(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RejectProposal body) {
        return endings.reject(id, assignmentId, ETags.requireVersion(ifMatch), body)
                .map(AssignmentResource::tagged);
    }

    @POST
    @Path("{assignmentId}/end/withdrawal")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "withdrawAssignmentEnd", summary = "Take one's own proposal of an end back")
    public Uni<RestResponse<AssignmentView>> withdrawEnd(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return endings.withdraw(id, assignmentId, ETags.requireVersion(ifMatch)).map(AssignmentResource::tagged);
    }

    private static RestResponse<AssignmentView> tagged(AssignmentView view) {
        return ETags.ok(view, view.version());
    }
}
