package vn.caunoi.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problem documents for what never reaches a resource: unknown paths and refusals of the HTTP server itself. */
@Singleton
public final class ProblemRoutes {
    private static final int BEFORE_EVERYTHING = 1000;

    private final ObjectMapper json;
    private final long maxBodySize;

    @Inject
    ProblemRoutes(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.json = json;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    /** Ahead of the server's own check, which refuses without a body. */
    void limit(@Observes Filters filters) {
        filters.register(this::refuseOversized, BEFORE_EVERYTHING);
    }

    private void refuseOversized(RoutingContext context) {
        if (declaredLength(context) > maxBodySize) {
            context.response().putHeader("Connection", "close");
            send(context, 413);
        } else {
            context.next();
        }
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        // Netty has refused anything but digits; more digits than a long holds are too many in any case.
        return length == null ? 0 : length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
    }

    void install(@Observes Router router) {
        router.route().last().handler(context -> send(context, 404));
        for (int status : new int[] {400, 401, 403, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503}) {
            router.errorHandler(status, context -> send(context, status));
        }
    }

    private void send(RoutingContext context, int status) {
        write(context, Problems.of(status, null, context.request().path()));
    }

    /** Writes a problem as the whole answer, unless one is already on its way. */
    public void write(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        try {
            response.setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
