package vn.caunoi.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Where the code flow of Quarkus ends and our session begins. The framework's own session cookie would mean one refresh
 * per instance and a cookie without the {@code __Host-} prefix; so the tokens become a row of our table, and
 * {@link LoginRoutes} sees to it that the framework's cookie never leaves the house.
 */
@Singleton
@Alternative
@Priority(1)
final class ServerSideTokens implements TokenStateManager {
    static final String FRAMEWORK_COOKIE = "q_session";

    private final Sessions sessions;
    private final SessionCookie cookie;

    @Inject
    ServerSideTokens(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens received,
            OidcRequestContext<String> blocking) {
        Tokens tokens = new Tokens(received.getAccessToken(), received.getRefreshToken(), received.getIdToken());
        // Read before the new one is set: request and response share one jar.
        String earlier = cookie.read(context.request());
        return UniHelper.toUni(sessions.start(tokens)
                .onSuccess(secret -> cookie.set(context.response(), secret))
                .compose(secret -> forget(earlier))
                .map("-"));
    }

    /** Nobody can present the framework's cookie, since nobody ever got one. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String state, OidcRequestContext<Void> blocking) {
        return Uni.createFrom().voidItem();
    }

    /**
     * A browser has one session: who logs in again leaves no row behind. The tokens of the earlier one are not revoked,
     * for at the login service both belong to the same login.
     */
    private Future<Void> forget(@Nullable String earlier) {
        return earlier == null
                ? Future.succeededFuture()
                : sessions.forget(earlier).otherwiseEmpty();
    }
}
