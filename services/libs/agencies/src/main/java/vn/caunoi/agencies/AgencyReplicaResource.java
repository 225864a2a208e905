package vn.caunoi.agencies;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** What this service knows about agencies; the registry is the place to ask for more. */
@Path("/v1/agencies")
@Tag(name = "agencies")
public class AgencyReplicaResource {
    private final AgencyReplicaService agencies;

    AgencyReplicaResource(AgencyReplicaService agencies) {
        this.agencies = agencies;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAgencies", summary = "Agencies by name, with or without diacritics")
    public Uni<Page<AgencyEntry>> list(
            @QueryParam("q") @Size(max = 200) @Nullable String q,
            @QueryParam("kind") @Size(max = 40) @Nullable String kind,
            @Valid @BeanParam PageRequest page) {
        return agencies.search(q, kind, page);
    }
}
