package vn.caunoi.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * What becomes of the rest of a body that nobody wants. It must not be taken for the next request, so the connection
 * ends; but not at once, because closing on a sender in the middle of a word would take the answer from him too.
 */
@Singleton
public final class UnwantedBody {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx;

    @Inject
    UnwantedBody(Vertx vertx) {
        this.vertx = vertx;
    }

    /** To be called before the answer is written. */
    public void drain(HttpServerRequest request) {
        if (!Framing.hasBody(request) || request.isEnded()) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        long timer =
                vertx.setTimer(PATIENCE.toMillis(), late -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            // The answer may still be on its way.
            vertx.runOnContext(next -> request.connection().close());
        });
        request.handler(chunk -> {});
        request.resume();
    }
}
