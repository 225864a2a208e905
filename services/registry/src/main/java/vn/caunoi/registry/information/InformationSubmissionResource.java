package vn.caunoi.registry.information;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.registry.receipt.ReceiptCode;

@Path("/v1/information-submissions")
@Tag(name = "information")
public class InformationSubmissionResource {

    private final AskingService asking;

    @Inject
    InformationSubmissionResource(AskingService asking) {
        this.asking = asking;
    }

    @POST
    @PermitAll
    @Operation(operationId = "askForInformation", summary = "Ask an agency for information (Law 104/2016)")
    @APIResponse(responseCode = "201", description = "Received; the code is shown this once")
    public Uni<RestResponse<InformationReceipt>> ask(
            @Parameter(description = "The same key with the same body is received once, and answered alike.")
                    @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = ReceiptCode.KEY)
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid AskInformation body) {
        return asking.ask(body, idempotencyKey)
                // The same came at the very same moment, and is there now.
                .onFailure(DatabaseConstraint.broken("information_code_once"))
                .recoverWithUni(() -> asking.ask(body, idempotencyKey))
                .map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }
}
