package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/enquiries")
@Tag(name = "enquiries")
public class AgencyEnquiryResource {

    private final EnquiryService enquiries;

    @Inject
    AgencyEnquiryResource(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recordEnquiry", summary = "Record a question of the press that reached the agency")
    @APIResponse(
            responseCode = "201",
            description = "Its legal clock runs since the receipt",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Uni<RestResponse<EnquiryView>> record(@PathParam("id") UUID id, @NotNull @Valid RecordEnquiry command) {
        return enquiries
                .record(id, command)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/enquiries/" + view.id()), view, view.version()));
    }
}
