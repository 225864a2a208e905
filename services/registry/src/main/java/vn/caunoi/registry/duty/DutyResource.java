package vn.caunoi.registry.duty;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/duties")
@Tag(name = "duties")
public class DutyResource {

    private final DutyService duties;

    @Inject
    DutyResource(DutyService duties) {
        this.duties = duties;
    }

    @GET
    @RolesAllowed({Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listDuties", summary = "What the agency has to publish where, with clock and proof")
    public Uni<DutyList> list(@PathParam("id") UUID id) {
        return duties.ofAgency(id);
    }

    @POST
    @Path("{assignmentId}/{channel}/proof")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "proveDuty",
            summary = "Record that and how a spokesperson was published; once until it is withdrawn")
    public Uni<DutyView> prove(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("channel") Channel channel,
            @NotNull @Valid ProveDuty command) {
        return duties.prove(id, assignmentId, channel, command);
    }

    @POST
    @Path("{assignmentId}/{channel}/proof/{proofId}/withdrawal")
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "withdrawProof",
            summary = "Take a wrong proof back, with a reason",
            description =
                    "The proof stays to be seen. The duty is open again, with the due time it always had, until it"
                            + " is proven anew.")
    public Uni<DutyView> withdraw(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("channel") Channel channel,
            @PathParam("proofId") UUID proofId,
            @NotNull @Valid WithdrawProof body) {
        return duties.withdraw(id, assignmentId, channel, proofId, body);
    }
}
