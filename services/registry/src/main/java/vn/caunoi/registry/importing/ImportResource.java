package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.registry.sheet.Workbook;

@Path("/v1/imports")
@Tag(name = "imports")
public class ImportResource {

    private final ImportService imports;

    @Inject
    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listImports", summary = "Imports of the own agency, or of all, newest first")
    public Uni<Page<ImportView>> list(@BeanParam @Valid PageRequest page) {
        return imports.list(page);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ActsForImport
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "checkImport",
            summary = "Look at a spreadsheet (CSV or XLSX, the body) and say what each line would do; writes nothing")
    @APIResponse(responseCode = "201", description = "Looked at; confirm it to have it written")
    public Uni<RestResponse<ImportView>> check(
            @Parameter(description = "What kind of list it is.")
                    @QueryParam("kind")
                    @NotNull
                    @Pattern(regexp = "[a-z]+(-[a-z]+)*")
                    String kind,
            @Parameter(description = "The agency of lines that name none.") @QueryParam("agency") @NotNull UUID agency,
            @Parameter(description = "Name of the file, to recognise it later.")
                    @QueryParam("fileName")
                    @NotNull
                    @PlainText
                    @NoMarkup
                    @Size(max = 200)
                    String fileName,
            byte @NotNull [] body,
            UriInfo uri) {
        return imports.check(kind, agency, fileName, body).map(view -> ResponseBuilder.<ImportView>created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .build());
    }

    @GET
    @Path("templates/{kind}/csv")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getImportTemplateCsv", summary = "An empty list to fill in, as CSV")
    public RestResponse<String> csvTemplate(@PathParam("kind") String kind) {
        return Downloads.of(imports.template(kind).csv(), "template.csv");
    }

    @GET
    @Path("templates/{kind}/xlsx")
    @Produces(Workbook.MEDIA_TYPE)
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "getImportTemplateXlsx",
            summary = "An empty list to fill in, as XLSX with instructions on a second sheet")
    public RestResponse<byte[]> xlsxTemplate(@PathParam("kind") String kind) {
        return Downloads.of(imports.template(kind).xlsx(), "template.xlsx");
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getImport", summary = "One import with its figures")
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/rows")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listImportRows", summary = "What each line would do, or did")
    public Uni<Page<PlannedRow>> rows(
            @PathParam("id") UUID id,
            @QueryParam("verdict") @Nullable RowVerdict verdict,
            @BeanParam @Valid PageRequest page) {
        return imports.rows(id, verdict, page);
    }

    @GET
    @Path("{id}/result")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getImportResult", summary = "All lines with what became of them, as a spreadsheet")
    public Uni<RestResponse<String>> result(@PathParam("id") UUID id) {
        return imports.result(id).map(text -> Downloads.of(text, "import-result.csv"));
    }

    @POST
    @Path("{id}/recheck")
    @ActsForImport
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recheckImport", summary = "Compare the lines with the register as it is now")
    public Uni<ImportView> recheck(@PathParam("id") UUID id) {
        return imports.checkAgain(id);
    }

    @POST
    @Path("{id}/confirmation")
    @ActsForImport
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "confirmImport", summary = "Write exactly what was shown, all of it or nothing")
    public Uni<ImportView> confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmImport body) {
        return imports.apply(id, body.planHash());
    }
}
