package vn.caunoi.gateway.suite;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the services stand: answers with what it was asked, or misbehaves when the last segment of the path says
 * so.
 */
public final class TestService implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile @Nullable HttpServerResponse streaming;

    private TestService() {
        server = vertx.createHttpServer(new HttpServerOptions().setHandle100ContinueAutomatically(true))
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static TestService start() {
        return new TestService();
    }

    public String url() {
        return "http://localhost:" + server.actualPort();
    }

    /** How many requests have arrived so far. */
    public int requests() {
        return requests.get();
    }

    /** How many requests were cut off while they were being sent. */
    public int broken() {
        return broken.get();
    }

    /** Every bearer token that was ever sent here. */
    public Set<String> tokens() {
        return tokens;
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            tokens.add(authorization);
        }
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> request.exceptionHandler(gone -> broken.incrementAndGet());
            case "dropped" -> request.connection().close();
            case "stream" -> stream(request);
            case "unauthorized" ->
                request.response()
                        .setStatusCode(401)
                        .putHeader("WWW-Authenticate", "Bearer")
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"unauthenticated\"}");
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        request.exceptionHandler(gone -> broken.incrementAndGet());
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
            request.response()
                    .putHeader("Server", "secret-server/1.0")
                    .putHeader("X-Powered-By", "secrets")
                    .putHeader("Set-Cookie", "service=1")
                    .putHeader("X-Frame-Options", "ALLOWALL")
                    .putHeader("ETag", "\"7\"")
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("length", body.length())
                            .toBuffer());
        });
    }

    /** Two pieces; the second is held back until the first has arrived at the other end. */
    private void stream(HttpServerRequest request) {
        request.response().setChunked(true).write(Buffer.buffer("first"));
        streaming = request.response();
    }

    /** Writes the second piece of a streamed answer. */
    public void finishStream() {
        Objects.requireNonNull(streaming, "nothing is being streamed").end("second");
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
