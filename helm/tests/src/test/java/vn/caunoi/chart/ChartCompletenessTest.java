package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart describes exactly the workloads that exist, in the version that is built, with the settings they read. */
class ChartCompletenessTest {

    /** Names that Quarkus, its Kafka client and the Java process read by themselves. */
    private static final Pattern READ_BY_THE_PLATFORM = Pattern.compile("QUARKUS_.*|KAFKA_.*|JAVA_TOOL_OPTIONS");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[^}]*)?}");

    @Test
    void describesTheWorkloadsThatExist() {
        assertThat(Chart.values().path("components").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Repository.applications().stream()
                        .map(module -> module.getFileName().toString())
                        .toList());
    }

    @Test
    void everyWorkloadHasAContainerfile() {
        assertThat(Repository.applications())
                .allSatisfy(module -> assertThat(containerfile(module)).isRegularFile());
    }

    @Test
    void deploysTheVersionThatIsBuilt() {
        String pom = Repository.read(Repository.ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>caunoi-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();

        JsonNode chart = Yaml.single(Repository.CHART.resolve("Chart.yaml"));
        assertThat(chart.path("appVersion").asText()).isEqualTo(version.group(1).replace("-SNAPSHOT", ""));
    }

    @ParameterizedTest
    @MethodSource("vn.caunoi.chart.Repository#applications")
    void setsWhatTheWorkloadReads(Path module) {
        assumeThat(module.resolve("src/main/resources/application.properties")).isRegularFile();
        Set<String> set = environment(module.getFileName().toString());
        Set<String> read = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (Path properties : configurationOf(module)) {
            Matcher placeholder = PLACEHOLDER.matcher(Repository.read(properties));
            while (placeholder.find()) {
                read.add(placeholder.group(1));
                if (placeholder.group(2) == null) {
                    required.add(placeholder.group(1));
                }
            }
        }

        assertThat(set).as("set by the chart, required by %s", module).containsAll(required);
        assertThat(set)
                .filteredOn(name -> !READ_BY_THE_PLATFORM.matcher(name).matches())
                .as("set by the chart, but read by nothing in %s", module)
                .isSubsetOf(read);
    }

    private static Path containerfile(Path module) {
        Path own = module.resolve("Containerfile");
        return Files.exists(own) ? own : module.resolveSibling("Containerfile");
    }

    /** Plain and secret variables of a component's pods. */
    static Set<String> environment(String component) {
        Manifests manifests = Chart.render("default");
        Set<String> names = new TreeSet<>();
        manifests
                .one("ConfigMap", Chart.RELEASE + "-" + component)
                .path("data")
                .fieldNames()
                .forEachRemaining(names::add);
        manifests.deployments().stream()
                .filter(workload -> workload.component().equals(component))
                .findFirst()
                .orElseThrow()
                .container()
                .path("env")
                .forEach(variable -> names.add(variable.path("name").asText()));
        return names;
    }

    /** The application's own settings and those that its libraries bring. */
    private static Set<Path> configurationOf(Path module) {
        Set<Path> files = new TreeSet<>();
        Repository.files(module.resolve("src/main/resources"), "application.properties")
                .forEach(files::add);
        String pom = Repository.read(module.resolve("pom.xml"));
        Repository.files(Repository.ROOT.resolve("services/libs"), "META-INF/microprofile-config.properties").stream()
                .filter(file -> file.toString().contains("src/main/resources"))
                .filter(file -> pom.contains("caunoi-" + library(file)))
                .forEach(files::add);
        return files;
    }

    private static String library(Path file) {
        return Repository.ROOT
                .resolve("services/libs")
                .relativize(file)
                .getName(0)
                .toString();
    }
}
