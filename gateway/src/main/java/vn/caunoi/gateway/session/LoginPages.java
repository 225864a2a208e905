package vn.caunoi.gateway.session;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;

/** The few pages people see when logging in does not go on; scripts get a problem document instead. */
@Singleton
final class LoginPages {
    private final Refusals refusals;
    private final String expired = read("expired");
    private final String away = read("away");
    private final String failed = read("failed");

    @Inject
    LoginPages(Refusals refusals) {
        this.refusals = refusals;
    }

    void expired(Exchange exchange) {
        page(exchange, 200, expired);
    }

    void away(Exchange exchange) {
        if (exchange.fromScript()) {
            refusals.answer(exchange, Refusal.IDENTITY_UNAVAILABLE);
            return;
        }
        exchange.refusal(Refusal.IDENTITY_UNAVAILABLE);
        exchange.context().response().putHeader(HttpHeaders.RETRY_AFTER, "30");
        page(exchange, 503, away);
    }

    void failed(Exchange exchange) {
        if (exchange.fromScript()) {
            refusals.answer(exchange, Refusal.UNAUTHENTICATED);
            return;
        }
        exchange.refusal(Refusal.UNAUTHENTICATED);
        page(exchange, 401, failed);
    }

    private static void page(Exchange exchange, int status, String html) {
        if (exchange.context().response().ended()) {
            return;
        }
        exchange.context()
                .response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(html);
    }

    /** The texts stand in the frame that all pages share. */
    private static String read(String name) {
        return resource("frame.html").replace("{{content}}", resource(name + ".html"));
    }

    private static String resource(String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream("login-pages/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
