package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/training-courses/{id}")
@Tag(name = "training")
public class RosterResource {

    private final EnrolmentService enrolments;

    @Inject
    RosterResource(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @GET
    @Path("enrolments")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "getRoster",
            summary = "The list of a course: all of it for who holds it, its own people for another agency")
    public Uni<Roster> roster(@PathParam("id") UUID id) {
        return enrolments.roster(id);
    }

    @GET
    @Path("candidates")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listCandidates", summary = "Who could still be put on the list")
    public Uni<Page<CandidateView>> candidates(
            @PathParam("id") UUID id,
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("agency") @Nullable UUID agency,
            @Parameter(description = "Only those who lack a course of this topic on its first day.")
                    @QueryParam("lacking")
                    @DefaultValue("false")
                    boolean lacking,
            @BeanParam @Valid PageRequest page) {
        return enrolments.candidates(id, agency, q, lacking, page);
    }

    @POST
    @Path("enrolments")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "enrol", summary = "Put own people on the list of a planned course")
    public Uni<Roster> enrol(@PathParam("id") UUID id, @NotNull @Valid Enrol body) {
        return enrolments.enrol(id, body.people());
    }

    @PUT
    @Path("attendance")
    @ActsForCourse
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(
            operationId = "markAttendance",
            summary = "Say of people on the list whether they came; each line names the version it was read in")
    public Uni<Roster> mark(@PathParam("id") UUID id, @NotNull @Valid MarkAttendance body) {
        return enrolments.mark(id, body.marks());
    }
}
