package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever holds a link: the token in the body is the whole right. */
@Path("/v1/contact-confirmations")
@Tag(name = "contacts")
public class ConfirmationResource {

    private final ContactService contacts;

    @Inject
    ConfirmationResource(ContactService contacts) {
        this.contacts = contacts;
    }

    @POST
    @Path("question")
    @PermitAll
    @Operation(operationId = "lookAtConfirmation", summary = "What a confirmation link asks; changes nothing")
    public Uni<AskedContact> look(@NotNull @Valid LookAtLink command) {
        return contacts.look(command.token());
    }

    @POST
    @Path("answer")
    @PermitAll
    @Operation(operationId = "answerConfirmation", summary = "Answer a confirmation link; only once")
    public Uni<AnsweredContact> answer(@NotNull @Valid AnswerContact command) {
        return contacts.answer(command.token(), command);
    }
}
