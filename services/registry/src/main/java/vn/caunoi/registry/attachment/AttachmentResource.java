package vn.caunoi.registry.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;

@Path("/v1/attachments")
@Tag(name = "attachments")
public class AttachmentResource {
    private static final String KIND = "[A-Z]+(_[A-Z]+)*";

    private final AttachmentService attachments;
    private final AttachmentConfig config;

    @Inject
    AttachmentResource(AttachmentService attachments, AttachmentConfig config) {
        this.attachments = attachments;
        this.config = config;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listAttachments", summary = "Files of a matter, oldest first, and what may be added")
    public Uni<AttachmentList> list(
            @Parameter(description = "What kind of matter it is.")
                    @QueryParam("ownerKind")
                    @NotNull
                    @Pattern(regexp = KIND)
                    String ownerKind,
            @Parameter(description = "The matter.") @QueryParam("owner") @NotNull UUID owner) {
        return attachments.list(ownerKind, owner);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "addAttachment",
            summary = "Add a file (the body) to a matter; its content decides what it is, not its name")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "Kept")
    public Uni<RestResponse<AttachmentView>> add(
            @Parameter(description = "What kind of matter it is.")
                    @QueryParam("ownerKind")
                    @NotNull
                    @Pattern(regexp = KIND)
                    String ownerKind,
            @Parameter(description = "The matter.") @QueryParam("owner") @NotNull UUID owner,
            @Parameter(description = "Name of the file with its extension.")
                    @QueryParam("fileName")
                    @NotNull
                    @PlainText
                    @NoMarkup
                    @Size(max = 200)
                    String fileName,
            @Context HttpServerRequest request) {
        return attachments
                .receive(ownerKind, owner, fileName, UploadBody.of(request))
                .onFailure()
                .invoke(() -> UploadBody.drain(request, config.maxSize().asLongValue()))
                .map(view -> ResponseBuilder.<AttachmentView>created(
                                URI.create("/api/registry/v1/attachments/" + view.id() + "/content"))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getAttachmentContent", summary = "A file, to be saved and never to be shown in place")
    public RestMulti<byte[]> content(@PathParam("id") UUID id) {
        return RestMulti.fromUniResponse(
                attachments.requireReadable(id), attachments::content, ContentDisposition::headers);
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "removeAttachment", summary = "Remove a file; the trail keeps its name and its hash")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return attachments.remove(id);
    }
}
