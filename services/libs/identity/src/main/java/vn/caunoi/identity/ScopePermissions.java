package vn.caunoi.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes each scope of the verified token a permission of the same name, so that {@code @PermissionsAllowed} can ask for
 * it. Roles say what people may do; scopes say what a program was let in for.
 */
@ApplicationScoped
class ScopePermissions implements SecurityIdentityAugmentor {
    private static final Pattern SCOPE = Pattern.compile("[a-z0-9.-]+(:[a-z0-9.-]+)?");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Set<String> scopes = scopesOf(identity);
        return Uni.createFrom()
                .item(
                        scopes.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addPermissionsAsString(scopes)
                                        .build());
    }

    private static Set<String> scopesOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("scope") instanceof String scopes
                ? Arrays.stream(scopes.split(" "))
                        .filter(scope -> SCOPE.matcher(scope).matches())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
