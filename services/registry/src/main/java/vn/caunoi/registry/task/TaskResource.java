package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/tasks")
@Tag(name = "tasks")
public class TaskResource {

    private final TaskService tasks;

    @Inject
    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listTasks", summary = "What the own agency, or any, has to see to, due first")
    public Uni<Page<TaskSummary>> list(
            @QueryParam("state") @Nullable TaskState state,
            @QueryParam("kind") @Nullable TaskKind kind,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("overdue") @DefaultValue("false") Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return tasks.list(new TaskQuery(state, kind, agency, overdue), page);
    }
}
