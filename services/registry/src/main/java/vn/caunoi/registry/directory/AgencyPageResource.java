package vn.caunoi.registry.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.agency.Moments;

@Path("/v1/agencies/{id}")
@Tag(name = "agencies")
public class AgencyPageResource {

    private final DirectoryService directory;

    @Inject
    AgencyPageResource(DirectoryService directory) {
        this.directory = directory;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getAgency", summary = "One agency with its history and its spokespersons")
    public Uni<AgencyView> get(
            @PathParam("id") UUID id,
            @Parameter(description = "The day to look at; 404 when the agency did not exist then.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "The moment whose knowledge counts; now when absent.")
                    @QueryParam("knownAt")
                    @PlausibleTime
                    @Nullable
                    OffsetDateTime knownAt) {
        return directory.page(id, asAt, Moments.of(knownAt));
    }
}
