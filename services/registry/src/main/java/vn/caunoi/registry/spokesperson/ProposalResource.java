package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/assignment-proposals")
@Tag(name = "spokespersons")
public class ProposalResource {

    private final AssignmentService assignments;

    @Inject
    ProposalResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listAssignmentProposals",
            summary = "Assignments that wait for a second person, the oldest first")
    public Uni<Page<AssignmentView>> list(@BeanParam @Valid PageRequest page) {
        return assignments.proposals(page);
    }
}
