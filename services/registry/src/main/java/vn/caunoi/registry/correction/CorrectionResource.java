package vn.caunoi.registry.correction;

import io.smallrye.mutiny.Uni;
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

@Path("/v1/press-corrections")
@Tag(name = "press-corrections")
public class CorrectionResource {

    private final CorrectionService corrections;

    @Inject
    CorrectionResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listPressCorrections",
            summary = "Demands on the press, of the own agency or of all, newest first")
    public Uni<Page<CorrectionSummary>> list(
            @Parameter(description = "true: those that have not ended; false: the others.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @QueryParam("issue") @Nullable UUID issue,
            @BeanParam @Valid PageRequest page) {
        return corrections.list(open, issue, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getPressCorrection", summary = "One demand with its rounds and the terms of the outlet")
    public Uni<RestResponse<CorrectionView>> get(@PathParam("id") UUID id) {
        return corrections.get(id).map(CorrectionResource::tagged);
    }

    @PUT
    @Path("{id}")
    @ActsForCorrection
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "editPressCorrection", summary = "Replace what is said and demanded, before it is sent")
    public Uni<RestResponse<CorrectionView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordCorrection body) {
        return corrections.edit(id, ETags.requireVersion(ifMatch), body).map(CorrectionResource::tagged);
    }

    @POST
    @Path("{id}/rounds")
    @ActsForCorrection
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "sendPressCorrection", summary = "Record that the demand went to the outlet in writing")
    public Uni<RestResponse<CorrectionView>> send(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SendCorrection body) {
        return corrections.send(id, ETags.requireVersion(ifMatch), body).map(CorrectionResource::tagged);
    }

    @POST
    @Path("{id}/answer")
    @ActsForCorrection
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recordOutletAnswer", summary = "Record what the outlet answered")
    public Uni<RestResponse<CorrectionView>> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerCorrection body) {
        return corrections.answer(id, ETags.requireVersion(ifMatch), body).map(CorrectionResource::tagged);
    }

    @POST
    @Path("{id}/closing")
    @ActsForCorrection
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "closePressCorrection", summary = "End a demand with its outcome")
    public Uni<RestResponse<CorrectionView>> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CloseCorrection body) {
        return corrections.close(id, ETags.requireVersion(ifMatch), body).map(CorrectionResource::tagged);
    }

    @GET
    @Path("{id}/document.docx")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "downloadPressCorrectionDocx", summary = "The letter to the outlet, to be edited")
    public Uni<RestResponse<byte[]>> docx(@PathParam("id") UUID id) {
        return file(id, DocumentFormat.DOCX);
    }

    @GET
    @Path("{id}/document.pdf")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(operationId = "downloadPressCorrectionPdf", summary = "The letter to the outlet, to be printed")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("id") UUID id) {
        return file(id, DocumentFormat.PDF);
    }

    private Uni<RestResponse<byte[]>> file(UUID id, DocumentFormat format) {
        return corrections
                .file(id, format)
                .map(content -> Downloads.of(content, "de-nghi-cai-chinh-" + id + "." + format.extension()));
    }

    private static RestResponse<CorrectionView> tagged(CorrectionView view) {
        return ETags.ok(view, view.version());
    }
}
