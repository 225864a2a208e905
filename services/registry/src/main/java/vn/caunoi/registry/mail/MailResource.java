package vn.caunoi.registry.mail;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/mails")
@Tag(name = "mails")
public class MailResource {

    private final MailService mails;

    @Inject
    MailResource(MailService mails) {
        this.mails = mails;
    }

    @GET
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "listMails", summary = "Mails of the registry and how they fared, newest first")
    public Uni<Page<MailView>> list(
            @QueryParam("state") @Nullable MailState state, @BeanParam @Valid PageRequest page) {
        return mails.list(state, page);
    }

    @GET
    @Path("status")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "getMailStatus", summary = "Whether mail leaves, and how much waits")
    public Uni<MailStatus> status() {
        return mails.status();
    }

    @POST
    @Path("{id}/repetition")
    @RolesAllowed(Roles.PROVINCE_ADMIN)
    @Operation(operationId = "resendMail", summary = "Send a mail again that was given up")
    public Uni<MailView> resend(@PathParam("id") UUID id) {
        return mails.resend(id);
    }
}
