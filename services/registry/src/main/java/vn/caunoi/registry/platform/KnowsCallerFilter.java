package vn.caunoi.registry.platform;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Enforces {@link KnowsCaller}. */
class KnowsCallerFilter {

    private final CurrentIdentityAssociation current;

    @Inject
    KnowsCallerFilter(CurrentIdentityAssociation current) {
        this.current = current;
    }

    @KnowsCaller
    @ServerRequestFilter
    public Uni<Void> identify() {
        return current.getDeferredIdentity().invoke(current::setIdentity).replaceWithVoid();
    }
}
