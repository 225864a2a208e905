package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The chart's README describes the keys that exist, all of them and no others. */
class ChartDocumentationTest {

    private static final Pattern CODE = Pattern.compile("`([A-Za-z][A-Za-z.<>{},]*)`");
    private static final Pattern BRACES = Pattern.compile("(.*?)\\{([^}]*)}(.*)");

    @Test
    void readmeListsEveryKeyAndNoOther() {
        Set<String> keys = new TreeSet<>();
        collect(Chart.values(), "", keys);

        assertThat(documented()).containsExactlyElementsOf(keys);
    }

    @Test
    void everyDefaultMayBeOverriddenPerComponent() {
        JsonNode schema = Yaml.single(Repository.CHART.resolve("values.schema.json"));

        assertThat(schema.at("/definitions/component/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        () -> Chart.values().path("componentDefaults").fieldNames());
    }

    @Test
    void changelogKnowsTheChartsVersion() {
        String version = Yaml.single(Repository.CHART.resolve("Chart.yaml"))
                .path("version")
                .asText();

        assertThat(Repository.read(Repository.CHART.resolve("CHANGELOG.md"))).contains("\n## " + version + "\n");
    }

    /** Paths of all leaves, with the names of databases and components made general. */
    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (!node.isObject() || node.isEmpty()) {
            keys.add(path);
            return;
        }
        node.properties().forEach(entry -> {
            switch (path) {
                case "externals.databases" -> collect(entry.getValue(), path + ".<database>", keys);
                case "externals.kafka.userSecrets" -> collect(entry.getValue(), path + ".<component>", keys);
                case "components" -> keys.add(path + ".<component>");
                case "" -> {
                    if (entry.getKey().equals("componentDefaults")) {
                        keys.add("componentDefaults");
                    }
                    collect(entry.getValue(), entry.getKey(), keys);
                }
                default -> collect(entry.getValue(), path + "." + entry.getKey(), keys);
            }
        });
    }

    /** Keys in the first column of the table below the heading "Values". */
    private static Set<String> documented() {
        String readme = Repository.read(Repository.CHART.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## Values"), readme.indexOf("## Change it"));
        Set<String> keys = new TreeSet<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            Matcher code = CODE.matcher(line.substring(0, line.indexOf('|', 1)));
            while (code.find()) {
                expand(code.group(1)).forEach(keys::add);
            }
        });
        return keys;
    }

    private static List<String> expand(String key) {
        Matcher braces = BRACES.matcher(key);
        if (!braces.matches()) {
            return List.of(key);
        }
        return Stream.of(braces.group(2).split(","))
                .flatMap(part -> expand(braces.group(1) + part + braces.group(3)).stream())
                .toList();
    }
}
