package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForCourse}. */
class ActsForCourseFilter {

    private final CourseService courses;

    @Inject
    ActsForCourseFilter(CourseService courses) {
        this.courses = courses;
    }

    @ActsForCourse
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, courses::requireActing, CourseNotFound::new);
    }
}
