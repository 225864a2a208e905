package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.platform.KnowsCaller;

@Path("/v1/statements")
@Tag(name = "statements")
public class StatementResource {

    private final StatementService statements;

    @Inject
    StatementResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listStatements", summary = "Published statements, newest first")
    public Uni<Page<StatementSummary>> list(
            @QueryParam("agency") @Nullable UUID agency, @BeanParam @Valid PageRequest page) {
        return statements.published(agency, page);
    }

    @GET
    @Path("own")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listOwnStatements",
            summary = "Statements in every state, of the own agency or of all, newest first")
    public Uni<Page<OwnStatement>> own(
            @QueryParam("state") @Nullable StatementState state, @BeanParam @Valid PageRequest page) {
        return statements.own(state, page);
    }

    @GET
    @Path("{id}/versions")
    @PermitAll
    @KnowsCaller
    @Operation(operationId = "listStatementVersions", summary = "All published versions of a statement, newest first")
    public Uni<StatementVersions> versions(@PathParam("id") UUID id) {
        return statements.versions(id);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @KnowsCaller
    @Operation(operationId = "getStatement", summary = "One statement: a draft only for its own agency")
    public Uni<RestResponse<StatementView>> get(@PathParam("id") UUID id) {
        return statements.get(id).map(StatementResource::tagged);
    }

    @POST
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "draftStatement",
            summary = "Begin a statement: the answer to a task, or one of the agency's own accord")
    @APIResponse(responseCode = "201", description = "A draft that only its agency sees")
    public Uni<RestResponse<StatementView>> draft(@NotNull @Valid DraftStatement command, UriInfo uri) {
        return statements
                .draft(command)
                .map(view -> ETags.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build(), view, view.version()));
    }

    @PUT
    @Path("{id}")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "editStatement", summary = "Replace the text of a draft")
    public Uni<RestResponse<StatementView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditStatement command) {
        return statements.edit(id, ETags.requireVersion(ifMatch), command).map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/submission")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "submitStatement", summary = "Hand a draft to somebody who looks at it")
    public Uni<RestResponse<StatementView>> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return statements.submit(id, ETags.requireVersion(ifMatch)).map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/return")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "giveBackStatement", summary = "Give back what was handed in, to be changed")
    public Uni<RestResponse<StatementView>> giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GiveBackStatement command) {
        return statements
                .giveBack(id, ETags.requireVersion(ifMatch), command.note())
                .map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/publication")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "publishStatement", summary = "Publish a draft; it never changes again")
    public Uni<RestResponse<StatementView>> publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return statements.publish(id, ETags.requireVersion(ifMatch)).map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/schedule")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "scheduleStatement", summary = "Let a draft be published by itself at a time")
    public Uni<RestResponse<StatementView>> schedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ScheduleStatement command) {
        return statements
                .schedule(id, ETags.requireVersion(ifMatch), command.releaseAt().toInstant())
                .map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/schedule/cancellation")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "unscheduleStatement", summary = "Take a statement back from its time")
    public Uni<RestResponse<StatementView>> unschedule(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return statements.unschedule(id, ETags.requireVersion(ifMatch)).map(StatementResource::tagged);
    }

    @POST
    @Path("{id}/corrections")
    @ActsForStatement
    @RolesAllowed({Roles.SPOKESPERSON, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "correctStatement",
            summary = "Begin a correction: a new version, the old one stays readable")
    @APIResponse(responseCode = "201", description = "A draft that only its agency sees")
    public Uni<RestResponse<StatementView>> correct(
            @PathParam("id") UUID id, @NotNull @Valid CorrectStatement command) {
        return statements
                .correct(id, command)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/statements/" + view.id()), view, view.version()));
    }

    @GET
    @Path("{id}/document.docx")
    @PermitAll
    @KnowsCaller
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "downloadStatementDocx", summary = "A statement on paper, to be edited")
    public Uni<RestResponse<byte[]>> docx(@PathParam("id") UUID id) {
        return file(id, DocumentFormat.DOCX);
    }

    @GET
    @Path("{id}/document.pdf")
    @PermitAll
    @KnowsCaller
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(operationId = "downloadStatementPdf", summary = "A statement on paper, to be printed")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("id") UUID id) {
        return file(id, DocumentFormat.PDF);
    }

    private Uni<RestResponse<byte[]>> file(UUID id, DocumentFormat format) {
        return statements
                .file(id, format)
                .map(content -> Downloads.of(content, "phat-ngon-" + id + "." + format.extension()));
    }

    private static RestResponse<StatementView> tagged(StatementView view) {
        return ETags.ok(view, view.version());
    }
}
