package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An alarm leads to a page that helps, and watches a figure that exists. */
class AlarmTest {

    private static final Path OBSERVABILITY = Repository.KUBERNETES.resolve("base/observability");

    /** Figures that Quarkus, the Java process and the cluster provide by themselves. */
    private static final Pattern FROM_THE_PLATFORM =
            Pattern.compile("http_server_requests_seconds(_count|_sum|_max)?|jvm_.*|process_.*|kube_.*");

    /** A name followed by a selector. */
    private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]+)\\{");

    @Test
    void everyAlarmHasItsRunbook() {
        assertThat(alarms()).isNotEmpty().allSatisfy(alarm -> {
            String page = alarm.path("alert")
                            .asText()
                            .replaceAll("(?<!^)([A-Z])", "-$1")
                            .toLowerCase(Locale.ROOT) + ".md";
            assertThat(alarm.at("/annotations/runbook").asText()).isEqualTo("docs/runbooks/" + page);
            assertThat(Repository.RUNBOOKS.resolve(page))
                    .content()
                    .startsWith("# ")
                    .contains("\n## ");
            assertThat(alarm.at("/labels/severity").asText()).isIn("warning", "critical");
        });
    }

    @Test
    void everyFigureExists() {
        Set<String> inTheCode = Repository.mainSources().stream()
                .flatMap(file -> Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"")
                        .matcher(Repository.read(file))
                        .results())
                .map(match -> match.group(1).replace('.', '_'))
                .collect(Collectors.toSet());

        assertThat(metrics())
                .filteredOn(metric -> !FROM_THE_PLATFORM.matcher(metric).matches())
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(inTheCode)
                        .contains(metric.replaceAll("_(seconds|seconds_count|seconds_sum|seconds_max|total)$", "")));
    }

    private static List<JsonNode> alarms() {
        return Yaml.single(OBSERVABILITY.resolve("alerts.yaml")).findParents("alert");
    }

    private static Set<String> metrics() {
        JsonNode dashboard = Yaml.single(OBSERVABILITY.resolve("caunoi.json"));
        Set<String> names = new TreeSet<>();
        Stream.concat(alarms().stream(), dashboard.findParents("expr").stream())
                .map(node -> node.path("expr").asText())
                .flatMap(expression -> METRIC.matcher(expression).results())
                .forEach(match -> names.add(match.group(1)));
        return names;
    }
}
