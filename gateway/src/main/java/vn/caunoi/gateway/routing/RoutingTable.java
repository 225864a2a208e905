package vn.caunoi.gateway.routing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.RateClass;

/**
 * What is reachable from outside, and nothing else is. Paths are matched as the caller spelt them and passed on in the
 * same spelling; services serve the very path that was checked here.
 */
@Singleton
public final class RoutingTable {
    private static final long KIB = 1024;

    private final List<Route> routes;

    @Inject
    RoutingTable(UpstreamsConfig config) {
        this(routes(config));
    }

    RoutingTable(List<Route> routes) {
        // Longest first, so that the first match is the most particular one.
        this.routes = routes.stream()
                .sorted(Comparator.comparingInt((Route r) -> r.prefix().length())
                        .reversed())
                .toList();
    }

    @Nullable
    Route find(String path) {
        for (Route route : routes) {
            if (route.covers(path)) {
                return route;
            }
        }
        return null;
    }

    List<Route> routes() {
        return routes;
    }

    private static List<Route> routes(UpstreamsConfig config) {
        Upstream registry = Upstream.of(config.registry());
        Upstream consultation = Upstream.of(config.consultation());
        Upstream broadcast = Upstream.of(config.broadcast());
        Upstream monitoring = Upstream.of(config.monitoring());
        Duration timeout = config.timeout();
        // A forced fetch of a slow source is answered when the source has, a large file when it has been read.
        Duration patient = timeout.multipliedBy(2);
        return List.of(
                new Route("/api/registry/v1/agencies", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry/v1/spokespersons", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                // Written by people nobody knows: the pace of a login is pace enough.
                new Route("/api/registry/v1/contact-reports", registry, timeout, 16 * KIB, RateClass.LOGIN, true),
                new Route("/api/registry/v1/contact-confirmations", registry, timeout, 16 * KIB, RateClass.LOGIN, true),
                new Route("/api/registry/v1/enquiry-submissions", registry, timeout, 32 * KIB, RateClass.LOGIN, true),
                new Route("/api/registry/v1/enquiry-follow-ups", registry, timeout, 32 * KIB, RateClass.LOGIN, true),
                new Route("/api/registry/v1/press-agencies", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route(
                        "/api/registry/v1/press-refusal-grounds", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry/v1/disclosures", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry/v1/disclosure-claims", registry, timeout, 64 * KIB, RateClass.LOGIN, true),
                new Route(
                        "/api/registry/v1/information-submissions", registry, timeout, 64 * KIB, RateClass.LOGIN, true),
                new Route(
                        "/api/registry/v1/information-follow-ups", registry, timeout, 64 * KIB, RateClass.LOGIN, true),
                // What was supplied may be large; the code is asked for at the pace of codes.
                new Route(
                        "/api/registry/v1/information-follow-ups/files",
                        registry,
                        patient,
                        16 * KIB,
                        RateClass.LOGIN,
                        true),
                new Route("/api/registry/v1/statements", registry, timeout, 256 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry/v1/imports", registry, patient, 8 * KIB * KIB, RateClass.UPLOAD, false),
                new Route(
                        "/api/registry/v1/attachments",
                        registry,
                        patient,
                        config.maxAttachment().asLongValue(),
                        RateClass.UPLOAD,
                        false),
                new Route("/api/registry/v1/feed/keys", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry/v1/open-data", registry, timeout, 64 * KIB, RateClass.PUBLIC, true),
                new Route("/api/registry", registry, timeout, 256 * KIB, RateClass.API, false),
                new Route("/api/consultation", consultation, timeout, 1024 * KIB, RateClass.API, false),
                new Route("/api/broadcast", broadcast, timeout, 1024 * KIB, RateClass.API, false),
                new Route("/api/monitoring", monitoring, patient, 256 * KIB, RateClass.API, false));
    }
}
