package vn.caunoi.servers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where Maven put the distributions of the servers. The build of this module writes the paths; they are kept off the
 * class path on purpose, so that a broker's Jackson or Scala never meets that of a service under test.
 */
record Artifacts(Path postgres, List<Path> kafka, List<Path> mail, Path keycloak, Path cache) {
    private static final String RESOURCE = "artifacts.properties";

    static Artifacts load() {
        Properties paths = new Properties();
        try (InputStream in = Artifacts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new ServerFailed("The servers module was not built by Maven: run ./mvnw -Dquick package once.");
            }
            paths.load(in);
        } catch (IOException e) {
            throw new ServerFailed("The recorded paths of the server distributions cannot be read.", e);
        }
        String cache = System.getProperty("caunoi.cache", paths.getProperty("cache"));
        return new Artifacts(
                existing(paths.getProperty("postgres")),
                classPath(paths.getProperty("kafka")),
                classPath(paths.getProperty("classes") + File.pathSeparator + paths.getProperty("mail")),
                existing(paths.getProperty("keycloak")),
                Path.of(cache).toAbsolutePath());
    }

    private static List<Path> classPath(String paths) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(paths)
                .map(Artifacts::existing)
                .toList();
    }

    private static Path existing(String path) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new ServerFailed(
                    "%s is missing, perhaps it was cleaned up: run ./mvnw -Dquick package once.".formatted(file));
        }
        return file;
    }
}
