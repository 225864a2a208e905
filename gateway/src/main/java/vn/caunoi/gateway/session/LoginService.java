package vn.caunoi.gateway.session;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.authentication.UsernamePasswordCredentials;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway asks of the login service behind the browser's back: new tokens, and the end of a session.
 *
 * <p>After a failure it is left alone for a moment. So a login service that hangs costs one request its patience, and
 * not every request, and database connections are not held by renewals that cannot succeed.
 */
@Singleton
final class LoginService {
    private static final Logger LOG = Logger.getLogger(LoginService.class);

    private final LoginServiceConfig config;
    private final SessionConfig sessions;
    private final WebClient http;
    private final Clock clock;
    private final MeterRegistry metrics;
    private volatile Instant awayUntil = Instant.EPOCH;
    private volatile @Nullable Endpoints endpoints;

    @Inject
    LoginService(LoginServiceConfig config, SessionConfig sessions, Vertx vertx, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.sessions = sessions;
        this.clock = clock;
        this.metrics = metrics;
        this.http = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout((int) sessions.patience().toMillis() / 2)
                        .setFollowRedirects(false)
                        .setMaxPoolSize(8));
    }

    /** Whether asking makes sense right now. */
    boolean isResting() {
        return clock.instant().isBefore(awayUntil);
    }

    /** Fails when nobody could log in right now, because the login service does not answer. */
    Future<Void> probe() {
        return discover().mapEmpty();
    }

    /** Exchanges a refresh token; never fails, the answer says what happened. */
    Future<Answer> renew(Tokens tokens) {
        String refreshToken = tokens.refresh();
        if (refreshToken == null) {
            return Future.succeededFuture(Answer.REFUSED);
        }
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("grant_type", "refresh_token")
                .add("refresh_token", refreshToken);
        return known().compose(known -> post(known.token(), form))
                .map(response -> answer(response, tokens))
                .recover(failure -> Future.succeededFuture(away("no answer", failure)))
                .onSuccess(answer -> metrics.counter(
                                "gateway.session.renewals",
                                "outcome",
                                answer.kind().tag())
                        .increment());
    }

    /** Makes the refresh token useless; best effort, because our own session is over in any case. */
    Future<Void> revoke(Tokens tokens) {
        String refreshToken = tokens.refresh();
        if (refreshToken == null || isResting()) {
            return Future.succeededFuture();
        }
        MultiMap form =
                MultiMap.caseInsensitiveMultiMap().add("token", refreshToken).add("token_type_hint", "refresh_token");
        return known().compose(known -> post(known.revocation(), form))
                .<Void>mapEmpty()
                .recover(failure -> {
                    away("revocation failed", failure);
                    return Future.succeededFuture();
                });
    }

    /** Where the browser has to go so that the login service ends its own session; null as long as that is unknown. */
    Future<@Nullable String> endSessionUrl() {
        return isResting()
                ? Future.succeededFuture()
                : known().map(known -> (@Nullable String) known.endSession())
                        .recover(failure -> Future.succeededFuture());
    }

    String clientId() {
        return config.clientId();
    }

    private Future<HttpResponse<Buffer>> post(String address, MultiMap form) {
        return http.postAbs(address)
                .timeout(sessions.patience().toMillis())
                .authentication(new UsernamePasswordCredentials(config.clientId(), config.clientSecret()))
                .putHeader("Accept", "application/json")
                .sendForm(form);
    }

    private Answer answer(HttpResponse<Buffer> response, Tokens before) {
        JsonObject body = json(response);
        if (response.statusCode() == 200 && body.containsKey("access_token")) {
            awayUntil = Instant.EPOCH;
            return new Answer(
                    Answer.Kind.RENEWED,
                    new Tokens(
                            body.getString("access_token"),
                            body.getString("refresh_token", before.refresh()),
                            body.getString("id_token", before.id())));
        }
        if (response.statusCode() == 400 && "invalid_grant".equals(body.getString("error"))) {
            return Answer.REFUSED;
        }
        // A wrong client secret comes here too: our own mistake must not log anybody out.
        return away("status " + response.statusCode() + " " + body.getString("error", ""), null);
    }

    private Answer away(String what, @Nullable Throwable failure) {
        awayUntil = clock.instant().plus(sessions.rest());
        LOG.warnf("login service is away: %s", failure == null ? what : what + ", " + failure.getMessage());
        return Answer.AWAY;
    }

    /** The addresses do not change while a realm lives, so they are asked for once. */
    private Future<Endpoints> known() {
        Endpoints known = endpoints;
        return known == null ? discover() : Future.succeededFuture(known);
    }

    private Future<Endpoints> discover() {
        return http.getAbs(config.authServerUrl() + "/.well-known/openid-configuration")
                .timeout(sessions.patience().toMillis())
                .send()
                .map(response -> {
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException("discovery answered " + response.statusCode());
                    }
                    Endpoints found = Endpoints.of(json(response));
                    endpoints = found;
                    return found;
                });
    }

    private static JsonObject json(HttpResponse<Buffer> response) {
        try {
            JsonObject body = response.bodyAsJsonObject();
            return body == null ? new JsonObject() : body;
        } catch (DecodeException | ClassCastException e) {
            return new JsonObject();
        }
    }

    private record Endpoints(String token, String revocation, String endSession) {
        static Endpoints of(JsonObject discovery) {
            return new Endpoints(
                    Objects.requireNonNull(discovery.getString("token_endpoint")),
                    Objects.requireNonNull(discovery.getString("revocation_endpoint")),
                    Objects.requireNonNull(discovery.getString("end_session_endpoint")));
        }
    }

    /**
     * What the login service said to a refresh token.
     *
     * @param tokens the new ones, null unless renewed
     */
    record Answer(Kind kind, @Nullable Tokens tokens) {
        static final Answer REFUSED = new Answer(Kind.REFUSED, null);
        static final Answer AWAY = new Answer(Kind.AWAY, null);

        enum Kind {
            RENEWED,
            REFUSED,
            AWAY;

            String tag() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
