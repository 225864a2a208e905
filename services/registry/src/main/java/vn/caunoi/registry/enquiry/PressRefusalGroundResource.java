package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/press-refusal-grounds")
@Tag(name = "enquiries")
public class PressRefusalGroundResource {

    private final EnquiryService enquiries;

    @Inject
    PressRefusalGroundResource(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPressRefusalGrounds",
            summary = "On which grounds the Press Law lets an agency refuse to answer, and when each was law")
    public Uni<PressRefusalGroundList> list() {
        return Uni.createFrom().item(enquiries.grounds());
    }
}
