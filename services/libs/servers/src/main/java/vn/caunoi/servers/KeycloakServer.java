package vn.caunoi.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak server with its state in PostgreSQL. Realm files are imported when their realm does not exist yet;
 * {@code ${NAME}} in them is replaced from the environment, as in the cluster.
 */
public final class KeycloakServer extends Server {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_GRACE = Duration.ofSeconds(15);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(3);

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PROBE_LIMIT).build();

    private KeycloakServer(Settings settings) {
        super(STOP_GRACE, null);
        this.settings = settings;
    }

    /** A server whose own files (not its state, which is in the database) lie in this directory. */
    public static Settings at(Path directory) {
        return new Settings(directory.toAbsolutePath());
    }

    /** Unpacks and pre-builds the distribution if that has not been done yet; otherwise the first start does it. */
    public static void prepare() {
        KeycloakHome.prepared();
    }

    public int port() {
        return settings.port;
    }

    public int managementPort() {
        return settings.managementPort;
    }

    /** {@code http://localhost:port}, the name under which browsers and services know the server. */
    public String url() {
        return "http://localhost:" + settings.port;
    }

    /** The issuer of a realm's tokens. */
    public String issuer(String realm) {
        return url() + "/realms/" + realm;
    }

    @Override
    ServerProcess launch() {
        Ports.require(settings.port, "Keycloak");
        Ports.require(settings.managementPort, "Keycloak");
        ServerProcess started = ServerProcess.named("Keycloak")
                .command(KeycloakHome.command(home(), settings.memory))
                .command("start", "--optimized", "--import-realm")
                .environment(settings.environment)
                .environment(environment())
                .directory(settings.directory)
                .log(settings.log)
                .record(settings.directory.resolve("process"))
                .start();
        started.awaitReady(this::isReady, START_LIMIT);
        return started;
    }

    private Path home() {
        try {
            Path home = KeycloakHome.instance(KeycloakHome.prepared(), settings.directory.resolve("home"));
            KeycloakHome.offer(home, settings.realms);
            return home;
        } catch (IOException e) {
            throw new ServerFailed(
                    "Cannot prepare %s: %s. Free some space there or make it writable."
                            .formatted(settings.directory, Directories.reason(e)),
                    e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("KC_DB_URL", settings.jdbcUrl);
        variables.put("KC_DB_USERNAME", settings.databaseUser);
        variables.put("KC_DB_PASSWORD", settings.databasePassword);
        variables.put("KC_DB_POOL_MAX_SIZE", "10");
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_HOST", "localhost");
        variables.put("KC_HTTP_PORT", String.valueOf(settings.port));
        variables.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.managementPort));
        variables.put("KC_HTTP_MANAGEMENT_SCHEME", "http");
        // Fixed, because otherwise whoever writes the Host header chooses the issuer.
        variables.put("KC_HOSTNAME", url());
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.adminUser);
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword);
        // Our own probing would fill the log while the server starts.
        variables.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        variables.put("MALLOC_ARENA_MAX", "2");
        return variables;
    }

    private boolean isReady() {
        if (!Ports.answers(settings.managementPort)) {
            return false;
        }
        URI probe = URI.create("http://localhost:%d/health/ready".formatted(settings.managementPort));
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(probe).timeout(PROBE_LIMIT).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where and how the server runs. */
    public static final class Settings {
        private final Path directory;
        private final List<Path> realms = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Path log;
        private int port;
        private int managementPort;
        private String jdbcUrl = "";
        private String databaseUser = "";
        private String databasePassword = "";
        private String adminUser = "admin";
        private String adminPassword = "admin";
        private List<String> memory = List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=64m");

        private Settings(Path directory) {
            this.directory = directory;
            this.log = directory.resolve("keycloak.log");
        }

        /** The port on localhost; a free one is chosen when none is given. */
        public Settings port(int number) {
            port = number;
            return this;
        }

        /** The port of health and metrics; a free one is chosen when none is given. */
        public Settings managementPort(int number) {
            managementPort = number;
            return this;
        }

        public Settings log(Path file) {
            log = file;
            return this;
        }

        /** The database that holds the state; Keycloak migrates it itself and must own it. */
        public Settings database(String url, String user, String password) {
            jdbcUrl = url;
            databaseUser = user;
            databasePassword = password;
            return this;
        }

        /** A database that {@link PostgresServer#createDatabase} made. */
        public Settings database(PostgresServer server, String name, String password) {
            return database(server.jdbcUrl(name), name + "_owner", password);
        }

        /** A realm file to import, named {@code <realm>-realm.json}. */
        public Settings realm(Path file) {
            realms.add(file);
            return this;
        }

        /** Values for the placeholders of the realm files, and any other variable of the server. */
        public Settings environment(Map<String, String> variables) {
            environment.putAll(variables);
            return this;
        }

        /** The account that administrates the server; it is made on the first start. */
        public Settings admin(String user, String password) {
            adminUser = user;
            adminPassword = password;
            return this;
        }

        /** Options of the server's JVM that bound its memory. */
        public Settings memory(List<String> options) {
            memory = List.copyOf(options);
            return this;
        }

        /** Starts the server and returns when it is ready; {@link ServerFailed} otherwise. */
        public KeycloakServer start() {
            List<Integer> free = Ports.free(2);
            port = port == 0 ? free.get(0) : port;
            managementPort = managementPort == 0 ? free.get(1) : managementPort;
            KeycloakServer server = new KeycloakServer(this);
            server.start();
            return server;
        }
    }
}
