package vn.caunoi.local.start;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Migrate;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerFailed;

/**
 * The databases of the suite. Services run as a role that cannot alter the schema, so migrations come first, from here.
 */
final class Databases {
    /** Password of every role; the server listens on this machine only. */
    static final String PASSWORD = "caunoi-local";

    private final PostgresServer server;

    Databases(PostgresServer server) {
        this.server = server;
    }

    void prepareKeycloak() {
        server.createDatabase("keycloak", PASSWORD);
    }

    void resetKeycloak() {
        server.dropDatabase("keycloak");
        prepareKeycloak();
    }

    /** Makes a module's database and brings it to the schema that lies in the module's own jars. */
    void migrate(String name, Path application) {
        server.createDatabase(name, PASSWORD);
        try (Scripts scripts = new Scripts(jars(application))) {
            Migrate.run(server.jdbcUrl(name), name + "_owner", PASSWORD, name + "_app", scripts);
        } catch (IOException e) {
            throw new ServerFailed("The migrations of %s cannot be read from %s.".formatted(name, application), e);
        } catch (FlywayException e) {
            throw new ServerFailed(
                    "The database of %s could not be migrated: %s. Start afresh with -Dsuite.fresh if its data may go."
                            .formatted(name, firstLine(e)),
                    e);
        }
    }

    /** Sees the scripts of one module and of nobody else, whatever else is on this program's own class path. */
    private static final class Scripts extends URLClassLoader {
        private static final String FOLDER = "db";

        private Scripts(URL[] jars) {
            super(jars, Databases.class.getClassLoader());
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith(FOLDER) ? findResource(name) : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith(FOLDER) ? findResources(name) : super.getResources(name);
        }
    }

    private static URL[] jars(Path application) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String folder : List.of("app", "lib/main")) {
            try (Stream<Path> files = Files.list(application.resolve(folder))) {
                for (Path jar : files.filter(Databases::isOurs).toList()) {
                    jars.add(url(jar));
                }
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static boolean isOurs(Path jar) {
        String name = String.valueOf(jar.getFileName());
        return name.endsWith(".jar") && (name.startsWith("caunoi-") || name.startsWith("vn.caunoi."));
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no reason given");
    }
}
