package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.problem.Downloads;
import vn.caunoi.registry.attachment.AttachmentService;
import vn.caunoi.registry.attachment.ContentDisposition;
import vn.caunoi.registry.receipt.ClientAddress;
import vn.caunoi.registry.receipt.FollowByCode;

/** The code stands in the body: an address ends up in logs and in the browser's history. */
@Path("/v1/information-follow-ups")
@Tag(name = "information")
public class InformationFollowUpResource {

    private final AskingService asking;
    private final AttachmentService attachments;

    @Inject
    InformationFollowUpResource(AskingService asking, AttachmentService attachments) {
        this.asking = asking;
        this.attachments = attachments;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "followInformationRequest",
            summary = "How the request, or the claim, with this receipt code stands")
    public Uni<Followed> follow(@NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return asking.follow(body.code(), ClientAddress.of(request));
    }

    @POST
    @Path("supplement")
    @PermitAll
    @Operation(operationId = "supplementInformationRequest", summary = "Add what the agency asked for")
    public Uni<FollowedRequest> supplement(@NotNull @Valid SupplementRequest body, @Context HttpServerRequest request) {
        return asking.supplement(body, ClientAddress.of(request));
    }

    @POST
    @Path("withdrawal")
    @PermitAll
    @Operation(operationId = "withdrawInformationRequest", summary = "Take the request back")
    public Uni<FollowedRequest> withdraw(@NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return asking.withdraw(body.code(), ClientAddress.of(request));
    }

    @POST
    @Path("files/{file}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(
            operationId = "downloadSuppliedFile",
            summary = "A file that was part of the answer, to be saved and never to be shown in place")
    public RestMulti<byte[]> file(
            @PathParam("file") UUID file, @NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return RestMulti.fromUniResponse(
                asking.file(body.code(), file, ClientAddress.of(request)),
                attachments::content,
                ContentDisposition::headers);
    }

    @POST
    @Path("papers/{paper}/docx")
    @Produces(DocumentFormat.DOCX_TYPE)
    @PermitAll
    @Operation(
            operationId = "downloadIssuedPaperDocx",
            summary = "A copy of a paper that was issued to whoever asked, by the forms of the law")
    public Uni<RestResponse<byte[]>> docx(
            @PathParam("paper") PaperKind paper,
            @NotNull @Valid FollowByCode body,
            @Context HttpServerRequest request) {
        return asking.paper(body.code(), paper, DocumentFormat.DOCX, ClientAddress.of(request))
                .map(InformationFollowUpResource::saved);
    }

    @POST
    @Path("papers/{paper}/pdf")
    @Produces(DocumentFormat.PDF_TYPE)
    @PermitAll
    @Operation(
            operationId = "downloadIssuedPaperPdf",
            summary = "A copy of a paper that was issued to whoever asked, to be read and printed")
    public Uni<RestResponse<byte[]>> pdf(
            @PathParam("paper") PaperKind paper,
            @NotNull @Valid FollowByCode body,
            @Context HttpServerRequest request) {
        return asking.paper(body.code(), paper, DocumentFormat.PDF, ClientAddress.of(request))
                .map(InformationFollowUpResource::saved);
    }

    private static RestResponse<byte[]> saved(PaperFile file) {
        return Downloads.of(file.content(), file.name());
    }
}
