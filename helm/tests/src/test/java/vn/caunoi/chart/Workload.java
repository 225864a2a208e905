package vn.caunoi.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** An object that ends in pods, and what its pods look like. */
record Workload(JsonNode object, JsonNode podMetadata, JsonNode pod) {

    String kind() {
        return Manifests.kindOf(object);
    }

    String name() {
        return Manifests.nameOf(object);
    }

    String component() {
        return podMetadata.at("/labels/app.kubernetes.io~1component").asText();
    }

    /** Init containers count: they run with the same rights. */
    List<JsonNode> containers() {
        return StreamSupport.stream(
                        List.of(pod.path("containers"), pod.path("initContainers"))
                                .spliterator(),
                        false)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
    }

    JsonNode container() {
        return pod.path("containers").path(0);
    }

    /** Variables that stand in the manifest as plain text. */
    Map<String, String> literals() {
        Map<String, String> literals = new TreeMap<>();
        for (JsonNode container : containers()) {
            for (JsonNode variable : container.path("env")) {
                if (variable.has("value")) {
                    literals.put(
                            variable.path("name").asText(),
                            variable.path("value").asText());
                }
            }
        }
        return literals;
    }

    /** Whether a label selector picks these pods. An empty selector picks all. */
    boolean selectedBy(JsonNode selector) {
        return selector.path("matchLabels").properties().stream().allMatch(label -> label.getValue()
                .equals(podMetadata.path("labels").get(label.getKey())));
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
