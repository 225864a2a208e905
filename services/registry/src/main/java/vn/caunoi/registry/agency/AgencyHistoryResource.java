package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/agencies/{id}")
@Tag(name = "agencies")
public class AgencyHistoryResource {

    private final AgencyService agencies;
    private final AgencyCorrectionService corrections;

    @Inject
    AgencyHistoryResource(AgencyService agencies, AgencyCorrectionService corrections) {
        this.agencies = agencies;
        this.corrections = corrections;
    }

    @GET
    @Path("history")
    @PermitAll
    @Operation(
            operationId = "getAgencyHistory",
            summary = "What an agency was called when, whom it followed, who follows it")
    public Uni<RestResponse<AgencyHistory>> history(
            @PathParam("id") UUID id,
            @Parameter(description = "The moment whose knowledge counts; now when absent.")
                    @QueryParam("knownAt")
                    @PlausibleTime
                    @Nullable
                    OffsetDateTime knownAt) {
        return agencies.history(id, Moments.of(knownAt)).map(AgencyHistoryResource::tagged);
    }

    @POST
    @Path("corrections")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(
            operationId = "correctAgency",
            summary =
                    "Tell what was, is or will be true of an agency in a period; what was believed before stays known")
    public Uni<RestResponse<AgencyHistory>> correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectAgency command) {
        return corrections.correct(id, ETags.requireVersion(ifMatch), command).map(AgencyHistoryResource::tagged);
    }

    private static RestResponse<AgencyHistory> tagged(AgencyHistory history) {
        return ETags.ok(history, history.revision());
    }
}
