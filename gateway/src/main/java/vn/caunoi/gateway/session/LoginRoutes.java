package vn.caunoi.gateway.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.CsrfGuard;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.RateClass;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;
import vn.caunoi.gateway.edge.Threshold;
import vn.caunoi.gateway.platform.PublicUrl;

/**
 * The addresses below {@code /auth}: people navigate here, so they are answered with pages and redirects.
 *
 * <p>The code flow itself (PKCE, state, nonce, check of the ID token) is done by quarkus-oidc, which is asked for at
 * {@code /auth/login} and called back at {@code /auth/callback}.
 */
@Singleton
public final class LoginRoutes {
    private static final Logger LOG = Logger.getLogger(LoginRoutes.class);
    private static final String LOGIN = "/auth/login";
    private static final String CALLBACK = "/auth/callback";
    private static final String LOGOUT = "/auth/logout";
    private static final String EXPIRED = "/auth/session-expired";
    private static final int AHEAD_OF_THE_FRAMEWORK = -4000;

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final LoginService login;
    private final LoginPages pages;
    private final PublicUrl publicUrl;
    private final Refusals refusals;
    private final Threshold threshold;

    @Inject
    LoginRoutes(
            Sessions sessions,
            SessionCookie cookie,
            LoginService login,
            LoginPages pages,
            PublicUrl publicUrl,
            Refusals refusals,
            Threshold threshold) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.login = login;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.refusals = refusals;
        this.threshold = threshold;
    }

    /** What goes wrong inside the framework's flow becomes a page, not an empty answer. */
    void install(@Observes Router router) {
        router.route("/auth/*").order(AHEAD_OF_THE_FRAMEWORK).failureHandler(this::failed);
    }

    /** Answers a request below {@code /auth}, or leaves it to the code flow. */
    public void handle(Exchange exchange) {
        exchange.context().response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String path = exchange.request().path();
        boolean reading = HttpMethod.GET.equals(exchange.request().method());
        boolean known = LOGIN.equals(path) || CALLBACK.equals(path) || LOGOUT.equals(path) || EXPIRED.equals(path);
        if (!known) {
            refusals.answer(exchange, Refusal.NOT_FOUND);
        } else if (!reading) {
            refusals.answer(exchange, Refusal.METHOD_NOT_ALLOWED);
        } else if (threshold.admitsAddress(exchange, RateClass.LOGIN)) {
            exchange.route(path);
            dispatch(exchange, path);
        }
    }

    private void dispatch(Exchange exchange, String path) {
        if (!publicUrl.authority().equals(exchange.request().getHeader(HttpHeaders.HOST))) {
            elsewhere(exchange, path);
            return;
        }
        switch (path) {
            case LOGIN -> logIn(exchange);
            case CALLBACK -> callBack(exchange);
            case LOGOUT -> logOut(exchange);
            default -> pages.expired(exchange);
        }
    }

    /** Cookie and redirect address belong to one host name; whoever used another one starts over under that. */
    private void elsewhere(Exchange exchange, String path) {
        if (CALLBACK.equals(path)) {
            refusals.answer(exchange, Refusal.WRONG_HOST);
        } else {
            redirect(exchange, publicUrl.origin() + exchange.request().uri());
        }
    }

    private void logIn(Exchange exchange) {
        String returnTo = ReturnTo.of(exchange.request().getParam("returnTo"));
        String secret = cookie.read(exchange.request());
        if (secret == null) {
            challenge(exchange);
            return;
        }
        threshold.then(exchange, sessions.find(secret), lookup -> {
            switch (lookup.state()) {
                case PRESENT -> redirect(exchange, returnTo);
                case ABSENT -> challenge(exchange);
                case LOGIN_AWAY, STORE_AWAY -> pages.away(exchange);
            }
        });
    }

    /** Sends the browser to the login service, if that is there: a browser's own error page helps nobody. */
    private void challenge(Exchange exchange) {
        login.probe().onSuccess(there -> exchange.context().next()).onFailure(failure -> {
            LOG.warnf("nobody can log in: %s", failure.getMessage());
            pages.away(exchange);
        });
    }

    private void callBack(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        boolean ours = request.cookies().stream().anyMatch(c -> c.getName().startsWith(OidcUtils.STATE_COOKIE_NAME));
        if (!ours || request.getParam("state") == null || request.getParam("code") == null) {
            // Cancelled, too late, or typed in: nothing the flow could finish.
            pages.failed(exchange);
            return;
        }
        HttpServerResponse response = exchange.context().response();
        exchange.context()
                .addHeadersEndHandler(sending -> response.removeCookies(ServerSideTokens.FRAMEWORK_COOKIE, false));
        exchange.context().next();
    }

    private void failed(RoutingContext context) {
        Exchange exchange = Exchange.find(context);
        Throwable failure = context.failure();
        if (exchange == null || failure == null || failure instanceof AuthenticationRedirectException) {
            context.next();
            return;
        }
        LOG.warnf("login did not succeed: %s", failure.getMessage());
        login.probe().onSuccess(there -> pages.failed(exchange)).onFailure(away -> pages.away(exchange));
    }

    private void logOut(Exchange exchange) {
        if (CsrfGuard.isCrossSite(exchange.request().headers())) {
            refusals.answer(exchange, Refusal.CSRF_REFUSED);
            return;
        }
        String secret = cookie.read(exchange.request());
        if (secret == null) {
            redirect(exchange, "/");
            return;
        }
        sessions.end(secret)
                .compose(ended -> login.endSessionUrl().map(url -> afterLogout(url, ended)))
                .onSuccess(target -> {
                    cookie.clear(exchange.context().response());
                    redirect(exchange, target);
                })
                .onFailure(failure -> refusals.answer(exchange, Refusal.SESSIONS_UNAVAILABLE));
    }

    /** The login service has a session of its own, which only the browser can end everywhere (RP-initiated logout). */
    private String afterLogout(@Nullable String endSessionUrl, @Nullable Session ended) {
        if (endSessionUrl == null || ended == null) {
            return "/";
        }
        return endSessionUrl
                + "?client_id=" + encode(login.clientId())
                + "&id_token_hint=" + encode(ended.tokens().id())
                + "&post_logout_redirect_uri=" + encode(publicUrl.origin() + "/");
    }

    private static void redirect(Exchange exchange, String target) {
        exchange.context()
                .response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, target)
                .end();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
