package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/proposals")
@Tag(name = "spokespersons")
public class ProposalResource {

    private final ProposalService proposals;

    @Inject
    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "listProposals",
            summary = "Assignments, ends and unavailabilities that wait for a second person, the oldest first")
    public Uni<Page<ProposalView>> list(
            @Parameter(description = "Only what the caller may confirm: nothing that the caller proposed.")
                    @QueryParam("forMe")
                    @DefaultValue("false")
                    Boolean forMe,
            @BeanParam @Valid PageRequest page) {
        return proposals.waiting(forMe, page);
    }
}
