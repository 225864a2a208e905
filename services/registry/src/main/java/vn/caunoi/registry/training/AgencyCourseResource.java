package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.registry.agency.ActsForAgency;

@Path("/v1/agencies/{id}/training-courses")
@Tag(name = "training")
public class AgencyCourseResource {

    private final CourseService courses;

    @Inject
    AgencyCourseResource(CourseService courses) {
        this.courses = courses;
    }

    @POST
    @ActsForAgency
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "planCourse", summary = "Plan a course that the agency holds")
    @APIResponse(responseCode = "201", description = "Planned")
    public Uni<RestResponse<CourseView>> plan(@PathParam("id") UUID id, @NotNull @Valid RecordCourse body) {
        return courses.plan(id, body)
                .map(view -> ETags.created(
                        URI.create("/api/registry/v1/training-courses/" + view.id()), view, view.version()));
    }
}
