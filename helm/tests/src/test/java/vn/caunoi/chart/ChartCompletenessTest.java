package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"");

    private static final Pattern METHOD = Pattern.compile("(?m)^ {4}[\\w<>]+ (\\w+)\\(\\);");

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
        Set<String> set = environment(module.getFileName().toString());
        Map<String, Boolean> placeholders = ConfigurationFiles.placeholders(module);
        Set<String> read = new TreeSet<>(placeholders.keySet());
        read.addAll(mapped(module));

        assertThat(set)
                .as("set by the chart, required by %s", module)
                .containsAll(
                        placeholders.keySet().stream().filter(placeholders::get).toList());
        assertThat(set)
                .filteredOn(name -> !READ_BY_THE_PLATFORM.matcher(name).matches())
                .as("set by the chart, but read by nothing in %s", module)
                .isSubsetOf(read);
    }

    /** Without it the delay that the chart sets has no effect, and requests meet a closed door during a rollout. */
    @ParameterizedTest
    @MethodSource("vn.caunoi.chart.Repository#applications")
    void servesOnWhileItLeavesTheEndpoints(Path module) {
        assertThat(ConfigurationFiles.of(module))
                .extracting(Repository::read)
                .anyMatch(text -> text.contains("quarkus.shutdown.delay-enabled=true"));
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

    /** Names under which the environment reaches the module's typed configuration. */
    private static Set<String> mapped(Path module) {
        Set<String> names = new TreeSet<>();
        for (Path source : Repository.files(module.resolve("src/main/java"), "Config.java")) {
            String text = Repository.read(source);
            Matcher prefix = PREFIX.matcher(text);
            Matcher method = METHOD.matcher(text);
            while (prefix.find()) {
                while (method.find()) {
                    String property = prefix.group(1) + "." + method.group(1).replaceAll("([A-Z])", "-$1");
                    names.add(property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
                }
            }
        }
        return names;
    }
}
