package vn.caunoi.registry.platform;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.caunoi.problem.ProblemRoutes;
import vn.caunoi.problem.Problems;

/** Spreadsheets may be large; everything else keeps the size that it needs. */
@Singleton
class BodyLimits {

    /** The longest statement is 20,000 characters of up to three bytes each. */
    private static final long ORDINARY = 256 * 1024L;

    private static final String IMPORTS = "/api/registry/v1/imports";

    private static final int BEFORE_EVERYTHING = 1001;
    private static final int AFTER_THE_SERVERS_OWN = 1;

    private final ProblemRoutes problems;

    @Inject
    BodyLimits(ProblemRoutes problems) {
        this.problems = problems;
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseOversized, BEFORE_EVERYTHING);
        filters.register(this::limitUnannounced, AFTER_THE_SERVERS_OWN);
    }

    private void refuseOversized(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        // Netty has refused anything but digits; more digits than a long holds are too many in any case.
        if (length != null && !isImport(context) && (length.length() > 18 || Long.parseLong(length) > ORDINARY)) {
            context.response().putHeader("Connection", "close");
            problems.write(context, Problems.of(413, null, context.request().path()));
        } else {
            context.next();
        }
    }

    /** A body without announced length is counted while it is read. */
    private void limitUnannounced(RoutingContext context) {
        if (!isImport(context)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ORDINARY);
        }
        context.next();
    }

    private static boolean isImport(RoutingContext context) {
        return context.request().path().startsWith(IMPORTS);
    }
}
