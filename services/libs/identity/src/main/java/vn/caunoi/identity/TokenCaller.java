package vn.caunoi.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as the verified access token names it. */
@RequestScoped
class TokenCaller implements Caller {
    private final SecurityIdentity identity;

    @Inject
    TokenCaller(CurrentIdentityAssociation current) {
        // Already resolved by the role check of the method, so this does not block.
        this.identity = Objects.requireNonNull(current.getIdentity());
    }

    @Override
    public String username() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    @Override
    public Optional<String> client() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<String>getClaim("azp"))
                : Optional.empty();
    }

    @Override
    public Optional<String> agency() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<String>getClaim("agency"))
                : Optional.ofNullable(identity.<String>getAttribute("agency"));
    }

    @Override
    public Set<String> roles() {
        return identity.getRoles();
    }
}
