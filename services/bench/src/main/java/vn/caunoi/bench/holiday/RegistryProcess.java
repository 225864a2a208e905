package vn.caunoi.bench.holiday;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerProcess;

/** One instance of the built registry. */
final class RegistryProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ServerProcess process;
    private final int port;
    private final String token;

    private RegistryProcess(ServerProcess process, int port, String token) {
        this.process = process;
        this.port = port;
        this.token = token;
    }

    static RegistryProcess start(
            String name, Path application, Map<String, String> environment, Path folder, String token) {
        int port = Ports.free();
        int management = Ports.free();
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        ServerProcess process = ServerProcess.named(name)
                .command(ServerProcess.java(), "-Xmx256m", "-XX:+UseSerialGC")
                .command("-jar", application.resolve("quarkus-run.jar").toString())
                .environment(variables)
                .log(folder.resolve(name + ".log"))
                .layer(1)
                .start();
        process.awaitReady(() -> answers(management), START_LIMIT);
        return new RegistryProcess(process, port, token);
    }

    /** Where the registry was built. */
    static Path application(Path root) {
        Path application = root.resolve("services/registry/target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "build the registry first: ./mvnw -Dquick -pl services/registry -am package");
        }
        return application;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/registry/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30));
    }

    HttpClient http() {
        return http;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return sent(request(path).build());
    }

    HttpResponse<String> post(String path, String etag, String body) throws IOException, InterruptedException {
        return sent(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    /** {@code kill -9}. */
    void kill() {
        process.kill();
    }

    /** As an operator stops it. */
    void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        stop();
    }

    private static boolean answers(int management) {
        try (var in = URI.create("http://localhost:" + management + "/q/health/ready")
                .toURL()
                .openStream()) {
            return in.readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
