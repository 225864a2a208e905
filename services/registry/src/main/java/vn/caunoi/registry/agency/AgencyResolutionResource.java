package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/agencies/resolve")
@Tag(name = "agencies")
public class AgencyResolutionResource {

    private final AgencyResolver resolver;

    @Inject
    AgencyResolutionResource(AgencyResolver resolver) {
        this.resolver = resolver;
    }

    @GET
    @PermitAll
    @Operation(operationId = "resolveAgency", summary = "Lead an old code or name to the body that answers today")
    public Uni<AgencyResolution> resolve(
            @Parameter(description = "A unit code such as 03394, or an identifier such as H35 or 000.00.00.H35.")
                    @QueryParam("code")
                    @Pattern(regexp = "[0-9A-Za-z.]{1,35}", message = "A code or an identifier is needed here.")
                    @Nullable
                    String code,
            @Parameter(description = "A whole name or alias; diacritics do not matter.")
                    @QueryParam("name")
                    @Size(max = 300)
                    @Nullable
                    String name,
            @Parameter(description = "The day on which it was used; any day when absent.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "The moment whose knowledge counts; now when absent.")
                    @QueryParam("knownAt")
                    @PlausibleTime
                    @Nullable
                    OffsetDateTime knownAt) {
        if ((code == null) == (name == null)) {
            return Uni.createFrom().failure(new CodeOrName());
        }
        return code == null
                ? resolver.byName(String.valueOf(name), asAt, Moments.of(knownAt))
                : resolver.byCode(code, asAt, Moments.of(knownAt));
    }
}
