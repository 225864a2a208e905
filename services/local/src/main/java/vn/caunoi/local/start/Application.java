package vn.caunoi.local.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.ServerFailed;
import vn.caunoi.servers.ServerProcess;

/** One of our own modules as a process, with the environment that the chart would give it. */
final class Application {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(3);
    private static final int SERVICE_LAYER = 1;
    private static final int GATEWAY_LAYER = 2;
    // Room for a demonstration. The quick compiler alone starts faster and needs less memory than both.
    private static final List<String> MEMORY = List.of(
            "-Xms48m",
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m");

    private final Settings settings;
    private final Component component;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PROBE_LIMIT)
            .build();

    Application(Settings settings, Component component) {
        this.settings = settings;
        this.component = component;
    }

    String name() {
        return component.key();
    }

    /** The folder that the module's build made; {@link ServerFailed} when it was not built. */
    Path folder() {
        String module = component == Component.GATEWAY ? "gateway" : "services/" + name();
        Path folder = settings.root().resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new ServerFailed("%s is not built: start the suite with ./mvnw -Psuite.".formatted(module));
        }
        return folder;
    }

    /** Starts the process and returns when it can answer users. */
    ServerProcess start(Map<String, String> environment) {
        Path home = settings.folder(component);
        ServerProcess process = ServerProcess.named(name())
                .command(ServerProcess.java())
                .command(MEMORY)
                .command("-jar", folder().resolve("quarkus-run.jar").toString())
                .environment(common())
                .environment(environment)
                .log(home.resolve(name() + ".log"))
                .record(home.resolve("process"))
                .layer(component == Component.GATEWAY ? GATEWAY_LAYER : SERVICE_LAYER)
                .start();
        process.awaitReady(this::isReady, START_LIMIT);
        return process;
    }

    private Map<String, String> common() {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(component)));
        variables.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.port(component.management())));
        variables.put(
                "DATABASE_URL", "postgresql://localhost:%d/%s".formatted(settings.port(Component.POSTGRES), name()));
        variables.put("DATABASE_USERNAME", name() + "_app");
        variables.put("DATABASE_PASSWORD", Databases.PASSWORD);
        // Nobody collects traces here, and people read these logs.
        variables.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        variables.put("MALLOC_ARENA_MAX", "2");
        return variables;
    }

    private boolean isReady() {
        HttpRequest probe = HttpRequest.newBuilder(URI.create(settings.url(component.management()) + "/q/health/ready"))
                .timeout(PROBE_LIMIT)
                .build();
        try {
            return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
