package vn.caunoi.bench.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.caunoi.bench.process.Pinning;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerProcess;

/** nginx of the distribution, once as the upstream and once as the proxy that we compare with. */
final class Nginx implements AutoCloseable {
    private static final String FRAME =
            """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
              uwsgi_temp_path %1$s; scgi_temp_path %1$s;
              keepalive_requests 1000000;
            %2$s
            }
            """;
    // Without these three lines nginx opens a connection per request, and everybody else looks fast.
    private static final String PROXY =
            """
              upstream service { server 127.0.0.1:%d; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                }
              }
            """;
    private static final String UPSTREAM =
            """
              server {
                listen 127.0.0.1:%d;
                location / { default_type application/json; return 200 '%s'; }
              }
            """;
    private static final int BODY_BYTES = 1024;

    private final ServerProcess process;
    private final int port;

    private Nginx(Path directory, int core, int port, String servers) throws IOException {
        this.port = port;
        Files.createDirectories(directory);
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, FRAME.formatted(directory, servers));
        process = ServerProcess.named("nginx")
                .command(Pinning.to(core))
                .command("nginx", "-p", directory.toString(), "-c", configuration.toString())
                .log(directory.resolve("nginx.log"))
                .start();
        process.awaitReady(() -> Ports.answers(port), Duration.ofSeconds(10));
    }

    /** Answers everything with one KiB of JSON. */
    static Nginx upstream(Path directory) throws IOException {
        int port = Ports.free();
        String body = "{\"x\":\"" + "y".repeat(BODY_BYTES - 8) + "\"}";
        return new Nginx(directory, 0, port, UPSTREAM.formatted(port, body));
    }

    static Nginx proxy(Path directory, Nginx upstream) throws IOException {
        int port = Ports.free();
        return new Nginx(directory, 1, port, PROXY.formatted(upstream.port, port));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(5));
    }
}
