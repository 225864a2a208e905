package vn.caunoi.gateway.web;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;

/**
 * The web UI: files as they are, and for every other address the page whose script knows what to show there. A name
 * with a dot is a file; no address of the UI has one.
 */
@Singleton
public final class WebUi {
    private static final String ROOT = "META-INF/resources/";
    // The build puts a hash of the content into these names, so what one of them holds never changes.
    private static final String HASHED = "/assets/";
    private static final CharSequence FOREVER = HttpHeaders.createOptimized("public, max-age=31536000, immutable");
    private static final CharSequence ASK_AGAIN = HttpHeaders.createOptimized("no-cache");
    private static final String HTML = "text/html; charset=utf-8";

    private final Refusals refusals;
    private final @Nullable ClassPathFile index = ClassPathFile.read(ROOT + "index.html");
    private final @Nullable ClassPathFile docs = ClassPathFile.read(ROOT + "docs/index.html");

    @Inject
    WebUi(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Answers with a page, or leaves a file to the framework's static handler behind us. */
    public void handle(Exchange exchange) {
        exchange.route("/");
        if (!exchange.isReading()) {
            refusals.answer(exchange, Refusal.METHOD_NOT_ALLOWED);
            return;
        }
        String path = exchange.request().path();
        if (isFile(path)) {
            if (!exists(path)) {
                refusals.answer(exchange, Refusal.NOT_FOUND);
                return;
            }
            exchange.context()
                    .response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, path.startsWith(HASHED) ? FOREVER : ASK_AGAIN);
            exchange.context().next();
            return;
        }
        ClassPathFile page = path.equals("/docs") || path.startsWith("/docs/") ? docs : index;
        if (page == null) {
            refusals.answer(exchange, Refusal.NOT_FOUND);
        } else {
            exchange.context().response().putHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
            page.send(exchange, HTML);
        }
    }

    /** The path is plain, so it cannot lead out of the folder. */
    private static boolean exists(String path) {
        return Thread.currentThread().getContextClassLoader().getResource(ROOT + path.substring(1)) != null;
    }

    private static boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }
}
