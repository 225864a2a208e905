package vn.caunoi.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where things lie in the repository. Tests read the files themselves, so that nothing can differ from what is shipped.
 */
final class Repository {

    static final Path ROOT =
            Path.of(System.getProperty("caunoi.root", "../..")).toAbsolutePath().normalize();
    static final Path CHART = ROOT.resolve("helm/caunoi");
    static final Path KUBERNETES = ROOT.resolve("k8s");
    static final Path RUNBOOKS = ROOT.resolve("docs/runbooks");
    static final Path GOLDEN = ROOT.resolve("helm/tests/src/test/resources/golden");

    /** Applications of the developers' own machines: no cluster runs them. */
    private static final Set<Path> DEVELOPERS = Set.of(ROOT.resolve("services/bench"), ROOT.resolve("services/local"));

    private Repository() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All regular files below a folder whose name ends so, in a stable order. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources of all applications and libraries, without tests and without what builds leave behind. */
    static List<Path> mainSources() {
        return Stream.of("services", "services/libs", ".")
                .map(ROOT::resolve)
                .flatMap(Repository::children)
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".java").stream())
                .toList();
    }

    /** Folders of the modules that Quarkus packages as an application: what a cluster has to run. */
    static TreeSet<Path> applications() {
        TreeSet<Path> found = new TreeSet<>();
        Stream.concat(children(ROOT.resolve("services")), Stream.of(ROOT.resolve("gateway")))
                .filter(module -> !DEVELOPERS.contains(module))
                .filter(module -> Files.isRegularFile(module.resolve("pom.xml")))
                .filter(module -> read(module.resolve("pom.xml")).contains("quarkus-maven-plugin"))
                .forEach(found::add);
        return found;
    }

    static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
