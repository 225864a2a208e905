package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.ETags;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@Path("/v1/training-courses")
@Tag(name = "training")
public class CourseResource {

    private final CourseService courses;
    private final Topics topics;

    @Inject
    CourseResource(CourseService courses, Topics topics) {
        this.courses = courses;
        this.topics = topics;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "listCourses", summary = "Training courses of every agency, the latest first")
    public Uni<Page<CourseView>> list(
            @Parameter(description = "Words of a title, a code or a place; diacritics do not matter.")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @QueryParam("topic") @Size(max = 40) @Nullable String topic,
            @QueryParam("state") @Nullable CourseState state,
            @QueryParam("kind") @Nullable TraineeKind kind,
            @Parameter(description = "Who holds them.") @QueryParam("agency") @Nullable UUID agency,
            @Parameter(description = "The year in which they begin.")
                    @QueryParam("year")
                    @Min(1990)
                    @Max(2100)
                    @Nullable
                    Integer year,
            @BeanParam @Valid PageRequest page) {
        return courses.search(new CourseQuery(q, topic, state, kind, agency, year), page);
    }

    @GET
    @Path("vocabulary")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getTrainingVocabulary", summary = "Topics to choose from")
    public TopicList vocabulary() {
        return new TopicList(topics.all());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "getCourse", summary = "One course")
    public Uni<RestResponse<CourseView>> get(@PathParam("id") UUID id) {
        return courses.get(id).map(CourseResource::tagged);
    }

    @PUT
    @Path("{id}")
    @ActsForCourse
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "changeCourse", summary = "Replace what is known of a planned course")
    public Uni<RestResponse<CourseView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordCourse body) {
        return courses.change(id, ETags.requireVersion(ifMatch), body).map(CourseResource::tagged);
    }

    @POST
    @Path("{id}/holding")
    @ActsForCourse
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "holdCourse", summary = "Confirm that a course took place; from then on it counts")
    public Uni<RestResponse<CourseView>> hold(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return courses.hold(id, ETags.requireVersion(ifMatch)).map(CourseResource::tagged);
    }

    @POST
    @Path("{id}/cancellation")
    @ActsForCourse
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "cancelCourse", summary = "Cancel a planned course")
    public Uni<RestResponse<CourseView>> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GiveReason body) {
        return courses.cancel(id, ETags.requireVersion(ifMatch), body.reason()).map(CourseResource::tagged);
    }

    @POST
    @Path("{id}/reopening")
    @ActsForCourse
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PROVINCE_ADMIN})
    @Operation(operationId = "reopenCourse", summary = "Take back that a course was held or cancelled")
    public Uni<RestResponse<CourseView>> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GiveReason body) {
        return courses.reopen(id, ETags.requireVersion(ifMatch), body.reason()).map(CourseResource::tagged);
    }

    private static RestResponse<CourseView> tagged(CourseView view) {
        return ETags.ok(view, view.version());
    }
}
