package vn.caunoi.registry.statement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/statement-policy")
@Tag(name = "statements")
public class StatementPolicyResource {

    private final StatementService statements;

    @Inject
    StatementPolicyResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getStatementPolicy", summary = "Whether an agency wants two persons for a statement")
    public Uni<StatementPolicyView> get(@PathParam("id") UUID id) {
        return statements.policy(id);
    }

    @PUT
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "setStatementPolicy", summary = "Decide whether an agency wants two persons")
    public Uni<StatementPolicyView> set(@PathParam("id") UUID id, @NotNull @Valid SetStatementPolicy body) {
        return statements.setPolicy(id, body.twoPersons());
    }
}
