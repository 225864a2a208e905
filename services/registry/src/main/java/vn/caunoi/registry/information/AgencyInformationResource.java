package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Downloads;
import vn.caunoi.registry.agency.ActsForAgency;
import vn.caunoi.registry.sheet.Workbook;

@Path("/v1/agencies/{id}")
@Tag(name = "information")
public class AgencyInformationResource {

    private final InformationService information;
    private final RegisterBookService books;

    @Inject
    AgencyInformationResource(InformationService information, RegisterBookService books) {
        this.information = information;
        this.books = books;
    }

    @POST
    @Path("information-requests")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER})
    @Operation(
            operationId = "recordInformationRequest",
            summary = "Enter a request that came on paper or was made in person")
    @APIResponse(responseCode = "201", description = "Received; the code is shown this once")
    public Uni<RestResponse<InformationReceipt>> record(@PathParam("id") UUID id, @NotNull @Valid RecordRequest body) {
        return information.record(id, body).map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }

    @GET
    @Path("information-register")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getInformationRegister", summary = "The register book of a year")
    public Uni<RegisterBook> book(
            @PathParam("id") UUID id, @QueryParam("year") @Min(2018) @Max(2199) @Nullable Integer year) {
        return books.book(id, year);
    }

    @GET
    @Path("information-register/csv")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "exportInformationRegisterCsv", summary = "The register book of a year as CSV")
    public Uni<RestResponse<String>> csv(
            @PathParam("id") UUID id, @QueryParam("year") @Min(2018) @Max(2199) @Nullable Integer year) {
        return books.book(id, year).map(book -> Downloads.of(RegisterSheet.csv(book), named(book, "csv")));
    }

    @GET
    @Path("information-register/xlsx")
    @Produces(Workbook.MEDIA_TYPE)
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "exportInformationRegisterXlsx", summary = "The register book of a year as a workbook")
    public Uni<RestResponse<byte[]>> xlsx(
            @PathParam("id") UUID id, @QueryParam("year") @Min(2018) @Max(2199) @Nullable Integer year) {
        return books.book(id, year).map(book -> Downloads.of(RegisterSheet.workbook(book), named(book, "xlsx")));
    }

    private static String named(RegisterBook book, String type) {
        return "so-theo-doi-" + book.year() + "." + type;
    }
}
