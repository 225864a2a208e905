package vn.caunoi.registry.alert;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.caunoi.registry.platform.IdFilter;

/** Enforces {@link ActsForAlert}. */
class ActsForAlertFilter {

    private final AlertService alerts;

    @Inject
    ActsForAlertFilter(AlertService alerts) {
        this.alerts = alerts;
    }

    @ActsForAlert
    @ServerRequestFilter
    public Uni<Void> decide(ContainerRequestContext request) {
        return IdFilter.decide(request, alerts::requireActing, AlertNotFound::new);
    }
}
