package vn.caunoi.registry.enquiry;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;

@Path("/v1/enquiries")
@Tag(name = "enquiries")
public class EnquiryResource {

    private final EnquiryService enquiries;

    @Inject
    EnquiryResource(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getEnquiry", summary = "One enquiry with its clock, its answer and all that happened")
    public Uni<RestResponse<EnquiryView>> get(@PathParam("id") UUID id) {
        return enquiries.get(id).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/verification")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "verifyEnquiry", summary = "Say that the press asks indeed")
    public Uni<RestResponse<EnquiryView>> verify(@PathParam("id") UUID id) {
        return enquiries.verify(id).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/dismissal")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "dismissEnquiry", summary = "Say that it is not the press who asks; closes the matter")
    public Uni<RestResponse<EnquiryView>> dismiss(@PathParam("id") UUID id, @NotNull @Valid EnquiryReason command) {
        return enquiries.dismiss(id, command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/steps")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "writeEnquiryStep",
            summary = "Write a note, a question back, a reply of the press or a further question")
    public Uni<RestResponse<EnquiryView>> write(@PathParam("id") UUID id, @NotNull @Valid WriteStep command) {
        return enquiries.write(id, command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/reassignment")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "reassignEnquiry",
            summary = "Hand the enquiry to the agency that is competent; its clock runs on")
    public Uni<RestResponse<EnquiryView>> reassign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReassignEnquiry command) {
        return enquiries.reassign(id, ETags.requireVersion(ifMatch), command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/partners")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "askEnquiryPartner", summary = "Ask another agency to contribute")
    public Uni<RestResponse<EnquiryView>> askPartner(@PathParam("id") UUID id, @NotNull @Valid AskPartner command) {
        return enquiries.askPartner(id, command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/contribution")
    @ContributesToEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "contributeToEnquiry", summary = "Say what the own agency, which was asked, has to say")
    public Uni<RestResponse<EnquiryView>> contribute(@PathParam("id") UUID id, @NotNull @Valid Contribute command) {
        return enquiries.contribute(id, command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/conclusion")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "concludeEnquiry",
            summary = "Say that the complaint behind it was concluded; its clock starts")
    public Uni<RestResponse<EnquiryView>> conclude(
            @PathParam("id") UUID id, @NotNull @Valid ConcludeComplaint command) {
        return enquiries.conclude(id, command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/answer")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "answerEnquiry", summary = "Close the matter with a reply in writing")
    public Uni<RestResponse<EnquiryView>> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerEnquiry command) {
        return enquiries.answer(id, ETags.requireVersion(ifMatch), command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/refusal")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "refuseEnquiry", summary = "Close the matter with a refusal on a ground of the law")
    public Uni<RestResponse<EnquiryView>> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefuseEnquiry command) {
        return enquiries.refuse(id, ETags.requireVersion(ifMatch), command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/withdrawal")
    @ActsForEnquiry
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "withdrawEnquiry", summary = "Close the matter because the press does not ask any more")
    public Uni<RestResponse<EnquiryView>> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EnquiryReason command) {
        return enquiries.withdraw(id, ETags.requireVersion(ifMatch), command).map(EnquiryResource::tagged);
    }

    @POST
    @Path("{id}/avoidance")
    @ActsForEnquiry
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "avoidEnquiry", summary = "Say that the agency avoids the answer; closes the matter")
    public Uni<RestResponse<EnquiryView>> avoid(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EnquiryReason command) {
        return enquiries.avoid(id, ETags.requireVersion(ifMatch), command).map(EnquiryResource::tagged);
    }

    private static RestResponse<EnquiryView> tagged(EnquiryView view) {
        return ETags.ok(view, view.version());
    }
}
