package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.receipt.SentAgain;

@Path("/v1/disclosure-claims")
@Tag(name = "information")
public class DisclosureClaimResource {

    private final DisclosureService disclosures;

    @Inject
    DisclosureClaimResource(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @POST
    @PermitAll
    @Operation(operationId = "claimDisclosureWrong", summary = "Say that something published is wrong")
    @APIResponse(responseCode = "201", description = "Received; the code is shown this once")
    public Uni<RestResponse<ClaimReceipt>> claim(@BeanParam @Valid SenderKey key, @NotNull @Valid SayWrong body) {
        return SentAgain.received(() -> disclosures.claim(body, key), "disclosure_claim_code_once")
                .map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }

    @POST
    @Path("{id}/answer")
    @ActsForClaim
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "answerDisclosureClaim", summary = "Say what became of a claim")
    public Uni<RestResponse<ClaimView>> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerClaim body) {
        return disclosures.answer(id, ETags.requireVersion(ifMatch), body).map(view -> ETags.ok(view, view.version()));
    }
}
