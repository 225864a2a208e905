package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/agencies/{id}/spokesperson-history")
@Tag(name = "spokespersons")
public class SpokespersonHistoryResource {

    private final SpokespersonService spokespersons;

    @Inject
    SpokespersonHistoryResource(SpokespersonService spokespersons) {
        this.spokespersons = spokespersons;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSpokespersonHistory",
            summary = "Everybody who speaks, will speak or spoke for an agency, the latest first")
    public Uni<SpokespersonHistory> get(@PathParam("id") UUID id) {
        return spokespersons.historyOf(id);
    }
}
