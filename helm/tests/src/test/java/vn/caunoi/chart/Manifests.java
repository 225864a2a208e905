package vn.caunoi.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/** Rendered objects and the questions tests ask of them. */
final class Manifests {

    private static final Set<String> WITH_POD_TEMPLATE = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job");

    private final List<JsonNode> all;

    Manifests(String yaml) {
        this(Yaml.documents(yaml));
    }

    Manifests(List<JsonNode> all) {
        this.all = List.copyOf(all);
    }

    List<JsonNode> all() {
        return all;
    }

    List<JsonNode> kind(String... kinds) {
        return all.stream()
                .filter(object -> Arrays.asList(kinds).contains(kindOf(object)))
                .toList();
    }

    JsonNode one(String kind, String name) {
        return kind(kind).stream()
                .filter(object -> nameOf(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kind + "/" + name));
    }

    /** Everything that ends in pods: Deployments, Jobs and bare pods. */
    List<Workload> workloads() {
        return all.stream().flatMap(Manifests::workload).toList();
    }

    List<Workload> deployments() {
        return workloads().stream()
                .filter(workload -> workload.kind().equals("Deployment"))
                .toList();
    }

    static String kindOf(JsonNode object) {
        return object.path("kind").asText();
    }

    static String nameOf(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    private static Stream<Workload> workload(JsonNode object) {
        if (kindOf(object).equals("Pod")) {
            return Stream.of(new Workload(object, object.path("metadata"), object.path("spec")));
        }
        if (WITH_POD_TEMPLATE.contains(kindOf(object))) {
            JsonNode template = object.at("/spec/template");
            return Stream.of(new Workload(object, template.path("metadata"), template.path("spec")));
        }
        return Stream.empty();
    }
}
