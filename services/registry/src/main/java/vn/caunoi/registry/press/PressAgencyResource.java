package vn.caunoi.registry.press;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The part of the press directory that is for everybody: whoever asks for the press says for which agency. */
@Path("/v1/press-agencies")
@Tag(name = "press-directory")
public class PressAgencyResource {

    private final PressService press;

    @Inject
    PressAgencyResource(PressService press) {
        this.press = press;
    }

    @GET
    @PermitAll
    @Operation(operationId = "findPressAgencies", summary = "Names of licensed press agencies; at most twenty")
    public Uni<PressAgencyList> find(
            @Parameter(description = "Words of the name; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q) {
        return press.agencies(q);
    }
}
