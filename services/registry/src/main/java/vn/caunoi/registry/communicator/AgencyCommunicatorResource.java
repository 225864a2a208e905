package vn.caunoi.registry.communicator;

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

@Path("/v1/agencies/{id}/communicators")
@Tag(name = "communicators")
public class AgencyCommunicatorResource {

    private final CommunicatorService communicators;

    @Inject
    AgencyCommunicatorResource(CommunicatorService communicators) {
        this.communicators = communicators;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "recordCommunicator", summary = "Record a communicator of the agency")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Uni<RestResponse<CommunicatorView>> record(
            @PathParam("id") UUID id, @NotNull @Valid RecordCommunicator body) {
        return communicators
                .record(id, body)
                .map(view ->
                        ETags.created(URI.create("/api/registry/v1/communicators/" + view.id()), view, view.version()));
    }
}
