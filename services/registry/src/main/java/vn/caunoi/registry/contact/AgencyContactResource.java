package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}")
@Tag(name = "contacts")
public class AgencyContactResource {

    private final ContactService contacts;
    private final ContactReportService reports;

    @Inject
    AgencyContactResource(ContactService contacts, ContactReportService reports) {
        this.contacts = contacts;
        this.reports = reports;
    }

    @GET
    @Path("contacts")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listContacts", summary = "The agency's published contacts, and when they were confirmed")
    public Uni<ContactList> list(@PathParam("id") UUID id) {
        return contacts.ofAgency(id);
    }

    @POST
    @Path("contacts/{assignmentId}/confirmation")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "askContact", summary = "Ask a spokesperson, by a new link, whether the contact is right")
    public Uni<ContactView> ask(@PathParam("id") UUID id, @PathParam("assignmentId") UUID assignmentId) {
        return contacts.ask(id, assignmentId);
    }

    @GET
    @Path("contact-reports")
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listContactReports", summary = "Reports of wrong contacts of the agency, newest first")
    public Uni<ReportList> listReports(@PathParam("id") UUID id) {
        return reports.ofAgency(id);
    }

    @POST
    @Path("contact-reports/{reportId}/settlement")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "settleContactReport", summary = "Say what came of a report; only once")
    public Uni<ReportView> settle(
            @PathParam("id") UUID id, @PathParam("reportId") UUID reportId, @NotNull @Valid SettleReport command) {
        return reports.settle(id, reportId, command);
    }
}
