package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ContributesToEnquiry}. */
class ContributesToEnquiryFilter {

    private final EnquiryService enquiries;

    @Inject
    ContributesToEnquiryFilter(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @ContributesToEnquiry
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, enquiries::requireContributing, EnquiryNotFound::new);
    }
}
