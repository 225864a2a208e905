package vn.caunoi.registry.task;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.input.PlausibleTime;

@Path("/v1/overdue-board")
@Tag(name = "tasks")
public class BoardResource {

    private final BoardService board;

    @Inject
    BoardResource(BoardService board) {
        this.board = board;
    }

    @GET
    @RolesAllowed({Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getOverdueBoard", summary = "Who is late in the province, by agency, the worst first")
    public Uni<BoardView> get(
            @QueryParam("kind") @Nullable TaskKind kind,
            @Parameter(description = "First day on which a matter was closed, in Vietnam.")
                    @QueryParam("from")
                    @PlausibleTime
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, in Vietnam.") @QueryParam("to") @PlausibleTime @Nullable LocalDate to) {
        return board.board(new BoardQuery(kind, from, to));
    }
}
