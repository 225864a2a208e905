package vn.caunoi.registry.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.caunoi.problem.ProblemRoutes;
import vn.caunoi.problem.Problems;

/** Spreadsheets and attached files may be large; everything else keeps the size that it needs. */
@Singleton
class BodyLimits {
    /** The longest statement is 20,000 characters of up to three bytes each. */
    private static final long ORDINARY = 256 * 1024L;

    /** A spreadsheet of the most lines that are read. */
    private static final long SPREADSHEET = 8 * 1024 * 1024L;

    private static final int BEFORE_EVERYTHING = 1001;
    private static final int AFTER_THE_SERVERS_OWN = 1;

    private final ProblemRoutes problems;
    private final Map<String, Long> larger;

    @Inject
    BodyLimits(ProblemRoutes problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.problems = problems;
        this.larger =
                Map.of("/api/registry/v1/imports", SPREADSHEET, "/api/registry/v1/attachments", most.asLongValue());
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseOversized, BEFORE_EVERYTHING);
        filters.register(this::limitUnannounced, AFTER_THE_SERVERS_OWN);
    }

    private void refuseOversized(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        // Netty has refused anything but digits; more digits than a long holds are too many in any case.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > limitOf(context))) {
            context.response().putHeader("Connection", "close");
            problems.write(context, Problems.of(413, null, context.request().path()));
        } else {
            context.next();
        }
    }

    /** A body without announced length is counted while it is read. */
    private void limitUnannounced(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitOf(context));
        context.next();
    }

    private long limitOf(RoutingContext context) {
        String path = context.request().path();
        return larger.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ORDINARY);
    }
}
