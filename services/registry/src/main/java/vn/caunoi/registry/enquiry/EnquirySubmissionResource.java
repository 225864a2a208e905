package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.receipt.SentAgain;

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
            @BeanParam @Valid SenderKey key, @NotNull @Valid SubmitEnquiry command) {
        return SentAgain.received(() -> enquiries.submit(command, key), "enquiry_by_code", "enquiry_open_once")
                .map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }
}
