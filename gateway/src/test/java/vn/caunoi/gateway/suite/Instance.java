package vn.caunoi.gateway.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.ServerProcess;
import vn.caunoi.testkit.Repository;

/** A built gateway as a process of its own. */
final class Instance implements AutoCloseable {
    private static final Pattern RENEWED =
            Pattern.compile("(?m)^gateway_session_renewals_total\\{[^}]*outcome=\"renewed\"[^}]*} (\\S+)$");
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final ServerProcess process;
    private final int port;
    private final int management;

    private Instance(ServerProcess process, int port, int management) {
        this.process = process;
        this.port = port;
        this.management = management;
    }

    static Instance start(String name, Map<String, String> settings, Path directory) {
        int port = Ports.free();
        int management = Ports.free();
        ServerProcess.Builder builder = ServerProcess.named(name)
                .command(ServerProcess.java(), "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .command("-Dquarkus.http.host=localhost", "-Dquarkus.http.port=" + port)
                .command("-Dquarkus.management.host=localhost", "-Dquarkus.management.port=" + management);
        settings.forEach((key, value) -> builder.command("-D" + key + "=" + value));
        ServerProcess process = builder.command(
                        "-jar",
                        Repository.root()
                                .resolve("gateway/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .log(directory.resolve(name + ".log"))
                .layer(1)
                .start();
        Instance instance = new Instance(process, port, management);
        process.awaitReady(() -> instance.managementAnswers("health/ready"), START_LIMIT);
        return instance;
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** How often this instance has renewed a session. */
    double renewals() throws IOException {
        Matcher line = RENEWED.matcher(management("metrics"));
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    private boolean managementAnswers(String path) {
        try {
            return !management(path).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private String management(String path) throws IOException {
        try (var in = URI.create("http://localhost:%d/q/%s".formatted(management, path))
                .toURL()
                .openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        process.kill();
    }
}
