package vn.caunoi.registry.alert;

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

@Path("/v1/agencies/{id}/alerts")
@Tag(name = "tasks")
public class AgencyAlertResource {

    private final AlertService alerts;

    @Inject
    AgencyAlertResource(AlertService alerts) {
        this.alerts = alerts;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "openAlert",
            summary = "Open a case that calls for a first statement and was not broadcast")
    @APIResponse(responseCode = "201", description = "Opened, with a task of the agency")
    public Uni<RestResponse<AlertView>> open(@PathParam("id") UUID id, @NotNull @Valid RecordAlert body) {
        return alerts.open(id, body)
                .map(view -> ETags.created(URI.create("/api/registry/v1/alerts/" + view.id()), view, view.version()));
    }
}
