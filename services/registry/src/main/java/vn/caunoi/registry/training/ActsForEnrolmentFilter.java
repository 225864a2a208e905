package vn.caunoi.registry.training;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

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
        return IdFilter.decide(request, enrolments::requireActing, EnrolmentNotFound::new);
    }
}
