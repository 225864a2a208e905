package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The configuration runbook lists what the cluster sets, all of it and nothing else. */
class ConfigurationRunbookTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|");

    @Test
    void listsEveryVariable() {
        Set<String> documented = new TreeSet<>();
        Matcher row = ROW.matcher(Repository.read(Repository.RUNBOOKS.resolve("configuration.md")));
        while (row.find()) {
            assertThat(documented.add(row.group(1)))
                    .as("%s stands twice", row.group(1))
                    .isTrue();
        }

        assertThat(documented).containsExactlyElementsOf(known());
    }

    /** What the chart sets in any of its forms, and what a program of ours names in its settings. */
    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (String scenario : List.of("default", "production-like")) {
            Manifests manifests = Chart.render(scenario);
            manifests
                    .kind("ConfigMap")
                    .forEach(map -> map.path("data").fieldNames().forEachRemaining(known::add));
            manifests.workloads().stream()
                    .filter(workload -> !workload.kind().equals("Pod"))
                    .forEach(workload -> workload.container()
                            .path("env")
                            .forEach(variable -> known.add(variable.path("name").asText())));
        }
        Repository.applications()
                .forEach(module ->
                        known.addAll(ConfigurationFiles.placeholders(module).keySet()));
        return known;
    }
}
