package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.Ids;

/** Enforces {@link ActsForEnrolment}. */
class ActsForEnrolmentFilter {

    private final EnrolmentService enrolments;

    @Inject
    ActsForEnrolmentFilter(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @ActsForEnrolment
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return Ids.parse(id).map(enrolments::requireActing).orElseGet(() -> Uni.createFrom()
                .failure(new EnrolmentNotFound()));
    }
}
