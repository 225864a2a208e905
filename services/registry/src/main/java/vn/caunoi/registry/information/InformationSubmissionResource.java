package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.registry.receipt.SentAgain;

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
            @BeanParam @Valid SenderKey key, @NotNull @Valid AskInformation body) {
        return SentAgain.received(() -> asking.ask(body, key), "information_code_once")
                .map(receipt -> RestResponse.status(Status.CREATED, receipt));
    }
}
