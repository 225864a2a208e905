package vn.caunoi.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The settings a workload is built with: its own file and those that its libraries bring. */
final class ConfigurationFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[^}]*)?}");

    private static final Path LIBRARIES = Repository.ROOT.resolve("services/libs");

    private ConfigurationFiles() {}

    static Set<Path> of(Path module) {
        Set<Path> files = new TreeSet<>();
        collect(module, files, new TreeSet<>());
        return files;
    }

    /** Variables that the module's settings name, and whether each must be set because it has no default. */
    static Map<String, Boolean> placeholders(Path module) {
        // A library may configure an extension that this module leaves out, as the gateway does with bearer tokens.
        boolean verifiesTokens = !Repository.read(module.resolve("pom.xml"))
                .matches("(?s).*<exclusion>\\s*<groupId>io.quarkus</groupId>\\s*<artifactId>quarkus-smallrye-jwt</.*");
        Map<String, Boolean> placeholders = new TreeMap<>();
        for (Path file : of(module)) {
            Repository.read(file)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("%"))
                    .filter(line -> verifiesTokens || !line.startsWith("mp.jwt."))
                    .flatMap(line -> PLACEHOLDER.matcher(line).results())
                    .forEach(match -> placeholders.merge(match.group(1), match.group(2) == null, Boolean::logicalOr));
        }
        return placeholders;
    }

    /** Follows the dependencies on libraries of this repository, those of libraries on libraries too. */
    private static void collect(Path module, Set<Path> files, Set<Path> seen) {
        if (!seen.add(module)) {
            return;
        }
        for (String name : new String[] {"application.properties", "META-INF/microprofile-config.properties"}) {
            Path file = module.resolve("src/main/resources").resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        String pom = Repository.read(module.resolve("pom.xml"));
        for (Path library : libraries()) {
            if (pom.contains("<artifactId>caunoi-" + library.getFileName() + "</artifactId>")) {
                collect(library, files, seen);
            }
        }
    }

    private static List<Path> libraries() {
        return Repository.children(LIBRARIES)
                .filter(library -> Files.isRegularFile(library.resolve("pom.xml")))
                .toList();
    }
}
