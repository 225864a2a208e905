package vn.caunoi.registry.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;

@Path("/v1/open-duties")
@Tag(name = "duties")
public class OpenDutyResource {

    private final CoverageService coverage;

    @Inject
    OpenDutyResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listOpenDuties", summary = "What the own agency, or any, still has to see to, due first")
    public Uni<OpenDutyList> list(
            @QueryParam("kind") @Nullable OpenDutyKind kind,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("overdue") @DefaultValue("false") Boolean overdue) {
        return coverage.openDuties(new OpenDutyQuery(kind, agency, overdue));
    }
}
