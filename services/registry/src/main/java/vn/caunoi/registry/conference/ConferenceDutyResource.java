package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;

@Path("/v1/conference-duties")
@Tag(name = "conferences")
public class ConferenceDutyResource {
    private final ConferenceDutyService duties;

    @Inject
    ConferenceDutyResource(ConferenceDutyService duties) {
        this.duties = duties;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "getConferenceDuties",
            summary = "The province's conferences and information: held, missed, due next, and why")
    public Uni<ConferenceDuties> get() {
        return duties.get();
    }
}
