package vn.caunoi.registry.desk;

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

@Path("/v1/tasks/{id}")
@Tag(name = "tasks")
public class TaskPageResource {

    private final DeskService desk;

    @Inject
    TaskPageResource(DeskService desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getTask", summary = "One task with its legal clock and its statement")
    public Uni<TaskView> get(@PathParam("id") UUID id) {
        return desk.task(id);
    }
}
