package vn.caunoi.registry.enquiry;

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
@Path("/v1/enquiry-follow-ups")
@Tag(name = "enquiries")
public class EnquiryFollowUpResource {

    private final EnquiryFollowUpService followUps;

    @Inject
    EnquiryFollowUpResource(EnquiryFollowUpService followUps) {
        this.followUps = followUps;
    }

    @POST
    @PermitAll
    @Operation(operationId = "followEnquiry", summary = "How the enquiry with this receipt code stands")
    public Uni<FollowedEnquiry> follow(@NotNull @Valid FollowByCode body, @Context HttpServerRequest request) {
        return followUps.follow(body.code(), ClientAddress.of(request));
    }

    @POST
    @Path("reply")
    @PermitAll
    @Operation(operationId = "replyToEnquiryQuestion", summary = "Reply to what the agency asked back")
    public Uni<FollowedEnquiry> reply(@NotNull @Valid ReplyByCode body, @Context HttpServerRequest request) {
        return followUps.reply(body, ClientAddress.of(request));
    }
}
