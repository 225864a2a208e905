package vn.caunoi.bench.pair;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerProcess;

/** One instance of the pair in a JVM of its own, packaged as a service is. */
public final class PairProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_GRACE = Duration.ofSeconds(40);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final String name;
    private final Map<String, String> environment;
    private final Path folder;
    private final int port = Ports.free();
    private @Nullable ServerProcess process;

    /**
     * Describes an instance; {@link #start} runs it.
     *
     * @param environment the same variables that a deployment sets
     * @param folder where its output goes
     */
    public PairProcess(String name, Map<String, String> environment, Path folder) {
        this.name = name;
        this.environment = new HashMap<>(environment);
        this.folder = folder;
        this.environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    }

    /** Starts it and waits until it answers. */
    public void start() {
        ServerProcess started = ServerProcess.named(name)
                .command(ServerProcess.java(), "-Xmx192m", "-XX:+UseSerialGC")
                .command("-jar", application().toString())
                .environment(environment)
                .directory(folder)
                .log(folder.resolve(name + ".log"))
                .layer(1)
                .start();
        process = started;
        started.awaitReady(this::answers, START_LIMIT);
    }

    /** {@code kill -9}. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** SIGTERM, and time to end in order. */
    public void stop() {
        if (process != null) {
            process.stop(STOP_GRACE);
        }
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public Path log() {
        return folder.resolve(name + ".log");
    }

    /** Status of an address, or 0 when nobody answers. */
    public int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        kill();
    }

    private boolean answers() {
        return status("/q/health/live") == 200;
    }

    /** Beside this class, whether it was packed into {@code bench.jar} or lies in {@code target/classes}. */
    private static Path application() {
        try {
            Path code = Path.of(PairProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("quarkus-app").resolve("quarkus-run.jar");
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
