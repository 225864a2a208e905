package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/agencies")
@Tag(name = "agencies")
public class AgencyResource {

    private final AgencyService agencies;

    @Inject
    AgencyResource(AgencyService agencies) {
        this.agencies = agencies;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgencies", summary = "Agencies that existed on a day, today by default")
    public Uni<Page<AgencySummary>> list(
            @Parameter(description = "Words of a name, old name or alias; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("kind") @Nullable AgencyKind kind,
            @Parameter(description = "The day on which the agencies existed; today when absent.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "The moment whose knowledge counts; now when absent.")
                    @QueryParam("knownAt")
                    @PlausibleTime
                    @Nullable
                    OffsetDateTime knownAt,
            @BeanParam @Valid PageRequest page) {
        return agencies.search(new AgencyQuery(q, kind, asAt, Moments.of(knownAt)), page);
    }
}
