package vn.caunoi.registry.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds out who causes the change at hand, on routes with and without a login and outside of requests. */
@ApplicationScoped
class Actors {

    private static final Actor SYSTEM = new Actor(Actor.SYSTEM, null);
    private static final Actor PUBLIC = new Actor(Actor.PUBLIC, null);

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
