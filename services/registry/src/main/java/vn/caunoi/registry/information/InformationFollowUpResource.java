package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.caunoi.registry.receipt.ClientAddress;
import vn.caunoi.registry.receipt.FollowByCode;

/** The code stands in the body: an address ends up in logs and in the browser's history. */
@Path("/v1/information-follow-ups")
@Tag(name = "information")
public class InformationFollowUpResource {

    private final AskingService asking;

    @Inject
    InformationFollowUpResource(AskingService asking) {
        this.asking = asking;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "followInformationRequest",
            summary = "How the request, or the claim, with this receipt code stands")
    public Uni<Followed> follow(@NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return asking.follow(body.code(), ClientAddress.of(request));
    }

    @POST
    @Path("supplement")
    @PermitAll
    @Operation(operationId = "supplementInformationRequest", summary = "Add what the agency asked for")
    public Uni<FollowedRequest> supplement(@NotNull @Valid SupplementRequest body, @Context HttpServerRequest request) {
        return asking.supplement(body, ClientAddress.of(request));
    }

    @POST
    @Path("withdrawal")
    @PermitAll
    @Operation(operationId = "withdrawInformationRequest", summary = "Take the request back")
    public Uni<FollowedRequest> withdraw(@NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return asking.withdraw(body.code(), ClientAddress.of(request));
    }
}
