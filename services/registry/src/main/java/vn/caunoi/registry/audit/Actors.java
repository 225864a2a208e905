package vn.caunoi.registry.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Finds out who causes the change at hand, on routes with and without a login and outside of requests. */
@ApplicationScoped
class Actors {

    private static final Actor SYSTEM = new Actor(Actor.SYSTEM, null);
    private static final Actor PUBLIC = new Actor(Actor.PUBLIC, null);

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-.*");

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;

    @Inject
    Actors(CurrentVertxRequest request, CurrentIdentityAssociation identity) {
        this.request = request;
        this.identity = identity;
    }

    Uni<Actor> current() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Uni.createFrom().item(SYSTEM);
        }
        // Deferred: a public route has not looked at its caller. A token that is no good makes nobody known.
        return identity.getDeferredIdentity().map(Actors::of).onFailure().recoverWithItem(PUBLIC);
    }

    /**
     * Finds the log lines of the request at hand: the trace this service takes part in, or, where nobody traces, the
     * one that the gateway began.
     */
    @Nullable
    String traceId() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return null;
        }
        String parent = request.getCurrent().request().getHeader("traceparent");
        Matcher matcher = TRACEPARENT.matcher(parent == null ? "" : parent);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return PUBLIC;
        }
        String agency = identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>getClaim("agency")
                : identity.<String>getAttribute("agency");
        return new Actor(identity.getPrincipal().getName(), agency);
    }
}
