package vn.caunoi.registry.spokesperson;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/spokespersons")
@Tag(name = "spokespersons")
public class SpokespersonResource {

    private final SpokespersonService spokespersons;

    @Inject
    SpokespersonResource(SpokespersonService spokespersons) {
        this.spokespersons = spokespersons;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSpokespersons", summary = "The public list: everybody who speaks for an agency")
    public Uni<Page<SpokespersonView>> list(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @Parameter(description = "The day to look at, until its end; now when absent.")
                    @QueryParam("asAt")
                    @PlausibleTime
                    @Nullable
                    LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return spokespersons.current(q, asAt, page);
    }
}
