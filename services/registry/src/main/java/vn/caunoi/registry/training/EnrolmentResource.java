package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;

@Path("/v1/training-enrolments/{id}")
@Tag(name = "training")
public class EnrolmentResource {

    private final EnrolmentService enrolments;

    @Inject
    EnrolmentResource(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @POST
    @Path("withdrawal")
    @ActsForEnrolment
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Take somebody off the list who neither came nor was absent")
    public Uni<Void> withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return enrolments.withdraw(id, ETags.requireVersion(ifMatch));
    }
}
