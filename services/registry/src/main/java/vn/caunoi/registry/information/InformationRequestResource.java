package vn.caunoi.registry.information;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/information-requests")
@Tag(name = "information")
public class InformationRequestResource {

    private final InformationService information;

    @Inject
    InformationRequestResource(InformationService information) {
        this.information = information;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listInformationRequests",
            summary = "Requests to the own agency, or to all; open ones first, the oldest first")
    public Uni<Page<RequestSummary>> list(
            @Parameter(description = "Words of the subject; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("state") @Nullable RequestState state,
            @Parameter(description = "true: those that wait; false: those that are closed.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        return information.search(new RequestQuery(q, agency, state, open), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getInformationRequest", summary = "One request with its clock and all its steps")
    public Uni<RestResponse<RequestView>> get(@PathParam("id") UUID id) {
        return information.get(id).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/acceptance")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "acceptInformationRequest", summary = "Take a request into work (form 02)")
    public Uni<RestResponse<RequestView>> accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return information.accept(id, ETags.requireVersion(ifMatch)).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/question")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "askBackInformationRequest",
            summary = "Ask the citizen for what is missing; the clock stands still")
    public Uni<RestResponse<RequestView>> askBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AskBack body) {
        return information.askBack(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/invalidity")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "invalidateInformationRequest",
            summary = "Declare that it is no request in the sense of the law")
    public Uni<RestResponse<RequestView>> invalidate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InvalidateRequest body) {
        return information.invalidate(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/assessment")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "assessInformationRequest",
            summary = "Decide whether it is simple or complex, and thereby announce the term")
    public Uni<RestResponse<RequestView>> assess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssessRequest body) {
        return information.assess(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/extension")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "extendInformationRequest", summary = "Extend the term, once and within it (form 04)")
    public Uni<RestResponse<RequestView>> extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtendRequest body) {
        return information.extend(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/consent")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "askInformationConsent",
            summary = "Ask a third party whom the information concerns (form 06)")
    public Uni<RestResponse<RequestView>> askConsent(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AskConsent body) {
        return information.askConsent(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/consent/answer")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "answerInformationConsent", summary = "Keep what the third party said")
    public Uni<RestResponse<RequestView>> answerConsent(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerConsent body) {
        return information
                .answerConsent(id, ETags.requireVersion(ifMatch), body)
                .map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/supply")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "supplyInformation", summary = "Supply the information (form 03)")
    public Uni<RestResponse<RequestView>> supply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SupplyInformation body) {
        return information.supply(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @POST
    @Path("{id}/refusal")
    @ActsForRequest
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "refuseInformation", summary = "Refuse on a ground of the law that is in force (form 05)")
    public Uni<RestResponse<RequestView>> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefuseInformation body) {
        return information.refuse(id, ETags.requireVersion(ifMatch), body).map(InformationRequestResource::tagged);
    }

    @GET
    @Path("{id}/papers/{paper}/docx")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER})
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(
            operationId = "downloadInformationPaperDocx",
            summary = "A paper by the forms of the law, to be edited and signed")
    public Uni<RestResponse<byte[]>> docx(@PathParam("id") UUID id, @PathParam("paper") PaperKind paper) {
        return information.paper(id, paper, DocumentFormat.DOCX).map(InformationRequestResource::file);
    }

    @GET
    @Path("{id}/papers/{paper}/pdf")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER})
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(
            operationId = "downloadInformationPaperPdf",
            summary = "A paper by the forms of the law, to be read and printed")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("id") UUID id, @PathParam("paper") PaperKind paper) {
        return information.paper(id, paper, DocumentFormat.PDF).map(InformationRequestResource::file);
    }

    private static RestResponse<byte[]> file(PaperFile file) {
        return Downloads.of(file.content(), file.name());
    }

    private static RestResponse<RequestView> tagged(RequestView view) {
        return ETags.ok(view, view.version());
    }
}
