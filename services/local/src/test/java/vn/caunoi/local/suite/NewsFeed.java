package vn.caunoi.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A feed with an article that names the province, served on this machine. Real articles where somebody has put them
 * ({@code -Dcaunoi.news.dir}); they may not become part of the project, so elsewhere an invented one takes their place.
 */
final class NewsFeed implements AutoCloseable {
    private static final String PROVINCE = "Lai Châu";

    private final HttpServer server;
    private final String name;

    private NewsFeed(HttpServer server, String name) {
        this.server = server;
        this.name = name;
    }

    static NewsFeed serve(Path root) throws IOException {
        String folder = System.getProperty(
                "caunoi.news.dir", root.resolve("../shared/data/news").toString());
        Optional<Path> real = realFeed(Path.of(folder));
        if (real.isEmpty()) {
            System.out.printf("SKIPPED: no real articles in %s; the browser tests read an invented feed.%n", folder);
        }
        Path feed = real.orElse(root.resolve("services/local/src/test/resources/vn/caunoi/local/suite/invented.xml"));
        byte[] body = Files.readAllBytes(feed);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + feed.getFileName(), exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return new NewsFeed(server, feed.getFileName().toString());
    }

    private static Optional<Path> realFeed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> feeds;
        try (Stream<Path> files = Files.list(folder)) {
            feeds = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path feed : feeds) {
            if (Files.readString(feed).contains(PROVINCE)) {
                return Optional.of(feed);
            }
        }
        return Optional.empty();
    }

    String url() {
        return "http://localhost:%d/%s".formatted(server.getAddress().getPort(), name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
