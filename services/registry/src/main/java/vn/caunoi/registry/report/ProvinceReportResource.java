package vn.caunoi.registry.report;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/annual-reports/{year}")
@Tag(name = "annual-reports")
public class ProvinceReportResource {

    private final AnnualReportService reports;

    @Inject
    ProvinceReportResource(AnnualReportService reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "getProvinceReport",
            summary = "The yearly report of the province, with what each agency contributes")
    public Uni<RestResponse<AnnualReportView>> get(@PathParam("year") int year) {
        return reports.ofProvince(year).map(ProvinceReportResource::tagged);
    }

    @PUT
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "writeProvinceReport", summary = "Keep what people add to the figures")
    public Uni<RestResponse<AnnualReportView>> write(
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WriteReport body) {
        return reports.write(null, year, ETags.requireVersion(ifMatch), body).map(ProvinceReportResource::tagged);
    }

    @POST
    @Path("submission")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "submitProvinceReport", summary = "Make the report final; its figures never change again")
    public Uni<RestResponse<AnnualReportView>> submit(
            @PathParam("year") int year, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reports.submit(null, year, ETags.requireVersion(ifMatch)).map(ProvinceReportResource::tagged);
    }

    @GET
    @Path("cases")
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listProvinceReportCases", summary = "The cases behind one figure, newest first")
    public Uni<Page<ReportCase>> cases(
            @PathParam("year") int year,
            @QueryParam("indicator") @NotNull Indicator indicator,
            @BeanParam @Valid PageRequest page) {
        return reports.cases(null, year, indicator, page);
    }

    @GET
    @Path("document.docx")
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "downloadProvinceReportDocx", summary = "The report in its form, to be signed")
    public Uni<RestResponse<byte[]>> docx(@PathParam("year") int year) {
        return reports.file(null, year, DocumentFormat.DOCX).map(content -> file(content, year, DocumentFormat.DOCX));
    }

    @GET
    @Path("document.pdf")
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(operationId = "downloadProvinceReportPdf", summary = "The report in its form, to be printed")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("year") int year) {
        return reports.file(null, year, DocumentFormat.PDF).map(content -> file(content, year, DocumentFormat.PDF));
    }

    static RestResponse<byte[]> file(byte[] content, int year, DocumentFormat format) {
        return Downloads.of(content, "bao-cao-phat-ngon-" + year + "." + format.extension());
    }

    private static RestResponse<AnnualReportView> tagged(AnnualReportView view) {
        return ETags.ok(view, view.version());
    }
}
