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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/annual-reports/{year}")
@Tag(name = "annual-reports")
public class AgencyReportResource {

    private final AnnualReportService reports;

    @Inject
    AgencyReportResource(AnnualReportService reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getAgencyReport", summary = "The yearly report of an agency, drafted by itself")
    public Uni<RestResponse<AnnualReportView>> get(@PathParam("id") UUID id, @PathParam("year") int year) {
        return reports.ofAgency(id, year).map(AgencyReportResource::tagged);
    }

    @PUT
    @ActsForAgency
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "writeAgencyReport", summary = "Keep what people add to the figures")
    public Uni<RestResponse<AnnualReportView>> write(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WriteReport body) {
        return reports.write(id, year, ETags.requireVersion(ifMatch), body).map(AgencyReportResource::tagged);
    }

    @POST
    @Path("submission")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "submitAgencyReport", summary = "Make the report final; its figures never change again")
    public Uni<RestResponse<AnnualReportView>> submit(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reports.submit(id, year, ETags.requireVersion(ifMatch)).map(AgencyReportResource::tagged);
    }

    @GET
    @Path("cases")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listAgencyReportCases", summary = "The cases behind one figure, newest first")
    public Uni<Page<ReportCase>> cases(
            @PathParam("id") UUID id,
            @PathParam("year") int year,
            @QueryParam("indicator") @NotNull Indicator indicator,
            @BeanParam @Valid PageRequest page) {
        return reports.cases(id, year, indicator, page);
    }

    @GET
    @Path("document.docx")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.DOCX_TYPE)
    @Operation(operationId = "downloadAgencyReportDocx", summary = "The report in its form, to be signed")
    public Uni<RestResponse<byte[]>> docx(@PathParam("id") UUID id, @PathParam("year") int year) {
        return reports.file(id, year, DocumentFormat.DOCX)
                .map(content -> ProvinceReportResource.file(content, year, DocumentFormat.DOCX));
    }

    @GET
    @Path("document.pdf")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Produces(DocumentFormat.PDF_TYPE)
    @Operation(operationId = "downloadAgencyReportPdf", summary = "The report in its form, to be printed")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("id") UUID id, @PathParam("year") int year) {
        return reports.file(id, year, DocumentFormat.PDF)
                .map(content -> ProvinceReportResource.file(content, year, DocumentFormat.PDF));
    }

    private static RestResponse<AnnualReportView> tagged(AnnualReportView view) {
        return ETags.ok(view, view.version());
    }
}
