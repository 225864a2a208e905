package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/contact-reports")
@Tag(name = "contacts")
public class ContactReportResource {

    private final ContactReportService reports;

    @Inject
    ContactReportResource(ContactReportService reports) {
        this.reports = reports;
    }

    @POST
    @PermitAll
    @Operation(operationId = "reportContact", summary = "Say that the published contact of an agency is wrong")
    @APIResponse(responseCode = "201", description = "The agency's staff will look into it")
    public Uni<RestResponse<ReportReceipt>> report(@NotNull @Valid ReportContact command) {
        return reports.report(command).map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }
}
