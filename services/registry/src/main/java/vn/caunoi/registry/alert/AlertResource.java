package vn.caunoi.registry.alert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;

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
    @Operation(
            operationId = "getAlert",
            summary = "What calls for a first statement: an emergency that was broadcast, or a case that staff opened")
    public Uni<RestResponse<AlertView>> get(@PathParam("id") UUID id) {
        return alerts.view(id).map(AlertResource::tagged);
    }

    @PUT
    @ActsForAlert
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "changeAlert",
            summary = "Replace what is known of a case that staff opened; its clock follows the moments")
    public Uni<RestResponse<AlertView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordAlert body) {
        return alerts.change(id, ETags.requireVersion(ifMatch), body).map(AlertResource::tagged);
    }

    @POST
    @Path("withdrawal")
    @ActsForAlert
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "withdrawAlert", summary = "Take back a case that staff opened by mistake")
    public Uni<RestResponse<AlertView>> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawAlert body) {
        return alerts.withdraw(id, body.reason()).map(AlertResource::tagged);
    }

    private static RestResponse<AlertView> tagged(AlertView view) {
        return ETags.ok(view, view.version());
    }
}
