package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.registry.receipt.ReceiptCode;

@Path("/v1/enquiry-submissions")
@Tag(name = "enquiries")
public class EnquirySubmissionResource {

    private final EnquiryService enquiries;

    @Inject
    EnquirySubmissionResource(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @POST
    @PermitAll
    @Operation(operationId = "submitEnquiry", summary = "Ask an agency a question as accredited press")
    @APIResponse(
            responseCode = "201",
            description = "The question has arrived and its legal clock runs",
            content = @Content(schema = @Schema(implementation = SubmissionReceipt.class)))
    public Uni<RestResponse<SubmissionReceipt>> submit(
            @Parameter(description = "The same key with the same body is received once, and answered alike.")
                    @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = ReceiptCode.KEY)
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid SubmitEnquiry command) {
        return enquiries
                .submit(command, idempotencyKey)
                // The same came at the very same moment, and is there now.
                .onFailure(
                        DatabaseConstraint.broken("enquiry_by_code").or(DatabaseConstraint.broken("enquiry_open_once")))
                .recoverWithUni(() -> enquiries.submit(command, idempotencyKey))
                .map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }
}
