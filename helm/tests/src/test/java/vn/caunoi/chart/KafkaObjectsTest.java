package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Topics and users in the cluster follow from the contracts and from what services consume. */
class KafkaObjectsTest {

    private static final Pattern TOPIC = Pattern.compile("\"(caunoi\\.[a-z]+\\.[a-z]+\\.v\\d+)\"");

    @Test
    void topicsAreThoseOfTheContracts() {
        String contracts = Repository.read(
                Repository.ROOT.resolve("services/libs/contracts/src/main/java/vn/caunoi/contracts/Topics.java"));
        Set<String> wanted =
                TOPIC.matcher(contracts).results().map(match -> match.group(1)).collect(Collectors.toSet());

        assertThat(topics("topics.yaml")).hasSameElementsAs(wanted);
    }

    @Test
    void everyConsumerHasItsDeadLetterTopic() {
        Set<String> wanted = consumed().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(topic -> topic + ".dlt." + entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(topics("dead-letter-topics.yaml")).hasSameElementsAs(wanted);
    }

    @Test
    void aServiceWritesItsOwnTopicsAndReadsWhatItConsumes() {
        Map<String, Set<String>> consumed = consumed();
        assertThat(objects("users.yaml")).hasSize(4).allSatisfy(user -> {
            String service = Manifests.nameOf(user);
            assertThat(granted(user, "Read", "topic")).isEqualTo(consumed.getOrDefault(service, Set.of()));
            assertThat(granted(user, "Read", "group")).containsExactly(service);
            Set<String> writable = granted(user, "Write", "topic");
            assertThat(writable)
                    .allMatch(name -> name.equals("caunoi." + service + ".") || name.endsWith(".dlt." + service));
            boolean publishes =
                    topics("topics.yaml").stream().anyMatch(topic -> topic.startsWith("caunoi." + service + "."));
            assertThat(writable.contains("caunoi." + service + ".")).isEqualTo(publishes);
            consumed.getOrDefault(service, Set.of())
                    .forEach(topic -> assertThat(writable).contains(topic + ".dlt." + service));
        });
    }

    @Test
    void everyUserIsAServiceOfTheChart() {
        assertThat(objects("users.yaml"))
                .extracting(Manifests::nameOf)
                .containsExactlyInAnyOrderElementsOf(
                        () -> Chart.values().at("/externals/kafka/userSecrets").fieldNames());
    }

    /** Topics per consuming service, as its incoming channels name them, its own or those of a library it uses. */
    private static Map<String, Set<String>> consumed() {
        Map<String, Set<String>> consumed = new TreeMap<>();
        Repository.applications().forEach(module -> {
            Set<String> topics = ConfigurationFiles.of(module).stream()
                    .flatMap(file -> Repository.read(file).lines())
                    .filter(line -> line.matches("mp\\.messaging\\.incoming\\..*\\.topics?=.*"))
                    .flatMap(line ->
                            Stream.of(line.substring(line.indexOf('=') + 1).split(",")))
                    .map(String::strip)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!topics.isEmpty()) {
                consumed.put(module.getFileName().toString(), topics);
            }
        });
        return consumed;
    }

    private static Set<String> granted(JsonNode user, String operation, String type) {
        Set<String> names = new TreeSet<>();
        for (JsonNode rule : user.at("/spec/authorization/acls")) {
            boolean allows = rule.path("operations").toString().contains('"' + operation + '"');
            if (allows && rule.at("/resource/type").asText().equals(type)) {
                names.add(rule.at("/resource/name").asText());
            }
        }
        return names;
    }

    private static Set<String> topics(String file) {
        return objects(file).stream().map(Manifests::nameOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> objects(String file) {
        return Yaml.documents(Repository.KUBERNETES.resolve("base/kafka/" + file));
    }
}
