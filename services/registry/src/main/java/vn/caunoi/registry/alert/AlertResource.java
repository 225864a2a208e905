package vn.caunoi.registry.alert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;

@Path("/v1/alerts/{id}")
@Tag(name = "tasks")
public class AlertResource {

    private final AlertService alerts;

    @Inject
    AlertResource(AlertService alerts) {
        this.alerts = alerts;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getAlert", summary = "An emergency that was broadcast and calls for a first statement")
    public Uni<AlertView> get(@PathParam("id") UUID id) {
        return alerts.view(id);
    }
}
