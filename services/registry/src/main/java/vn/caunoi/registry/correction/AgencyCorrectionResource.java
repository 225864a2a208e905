package vn.caunoi.registry.correction;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/press-corrections")
@Tag(name = "press-corrections")
public class AgencyCorrectionResource {

    private final CorrectionService corrections;

    @Inject
    AgencyCorrectionResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "recordPressCorrection",
            summary = "Record something wrong in the press, and what is demanded")
    @APIResponse(responseCode = "201", description = "A draft, and a task of the agency")
    public Uni<RestResponse<CorrectionView>> record(@PathParam("id") UUID id, @NotNull @Valid RecordCorrection body) {
        return corrections
                .record(id, body)
                .map(view -> ETags.created(
                        URI.create("/api/registry/v1/press-corrections/" + view.id()), view, view.version()));
    }
}
