package vn.caunoi.registry.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/coverage")
@Tag(name = "duties")
public class CoverageResource {

    private final CoverageService coverage;

    @Inject
    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({Roles.MONITOR, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getCoverage", summary = "Whether every agency has a voice, and what is missing")
    public Uni<CoverageView> get(
            @Parameter(description = "The day at whose end to look; now when absent or today.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt) {
        return coverage.coverage(asAt);
    }
}
