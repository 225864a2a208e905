package vn.caunoi.local.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import vn.caunoi.servers.ServerFailed;

/** Two feeds with invented articles, served on this machine only for as long as the suite runs. */
final class DemoFeeds {
    private static final Map<String, String> TYPES = Map.of(
            "/bao-mau.xml", "application/rss+xml; charset=utf-8",
            "/tin-vung-cao-mau.xml", "application/atom+xml; charset=utf-8");
    private static final String ARTICLES = "/bai/";

    private final String base;

    private DemoFeeds(String base) {
        this.base = base;
    }

    /** Serves until this JVM ends. */
    static void serve(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            DemoFeeds feeds = new DemoFeeds("http://localhost:" + port);
            server.createContext("/", feeds::answer);
            server.setExecutor(Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "demo feeds");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
        } catch (IOException e) {
            throw new ServerFailed("The demo feeds cannot be served on port %d: %s".formatted(port, e.getMessage()), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (TYPES.containsKey(path)) {
                send(exchange, TYPES.get(path), text(path.substring(1)).replace("${base}", base));
            } else if (path.startsWith(ARTICLES)) {
                send(exchange, "text/html; charset=utf-8", text("bai.html"));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoFeeds.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
