package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlayTest {

    @ParameterizedTest
    @EnumSource
    void valuesPassTheSchemaAndLint(Overlay overlay) {
        ObjectNode values = Yaml.merge(Chart.values(), withDigests(overlay.chartValues()));

        assertThat(Chart.lint(values).isFailed()).isFalse();
        assertThat(new Manifests(Chart.renderText(text(values))).deployments()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAGING", "PRODUCTION"})
    void refusesToRenderWithoutDigests(Overlay overlay) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chart.renderText(overlay.valuesFile()))
                .withMessageContaining("image.digest is missing, and images.requireDigest is on");
    }

    @ParameterizedTest
    @EnumSource
    void holdsNoSecret(Overlay overlay) {
        assertThat(Repository.read(overlay.valuesFile())).doesNotContainPattern("(?i)(password|secret|token)");
    }

    @Test
    void productionDiffersFromStagingOnlyWhereListed() {
        String readme = Repository.read(Repository.KUBERNETES.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## Where production may differ"), readme.indexOf("## Test"));
        Set<String> listed = Pattern.compile("(?m)^- `([^`]+)`$")
                .matcher(section)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> different = new TreeSet<>();
        collectDifferences(
                Yaml.merge(Chart.values(), Overlay.STAGING.chartValues()),
                Yaml.merge(Chart.values(), Overlay.PRODUCTION.chartValues()),
                "",
                listed,
                different);

        assertThat(different).containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @EnumSource
    void rendersWithKustomize(Overlay overlay) throws Exception {
        Path kubectl = kubectl();
        assumeTrue(kubectl != null, "kubectl is not installed: the overlays were parsed, but not rendered");
        Path out = Files.createTempFile("overlay", ".yaml");
        Process kustomize = new ProcessBuilder(
                        kubectl.toString(), "kustomize", overlay.folder().toString())
                .redirectOutput(out.toFile())
                .start();
        String errors = new String(kustomize.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kustomize.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(errors).isEmpty();
        assertThat(kustomize.exitValue()).isZero();

        Manifests manifests = new Manifests(Repository.read(out));
        Files.delete(out);
        assertThat(manifests.kind("Secret")).isEmpty();
        assertThat(manifests.all()).allSatisfy(object -> assertThat(
                        object.at("/metadata/labels/caunoi.vn~1environment").asText())
                .isEqualTo(overlay.toString()));
        assertThat(manifests.kind("Cluster")).hasSize(6).allSatisfy(cluster -> {
            assertThat(cluster.at("/spec/imageName").asText()).contains("/postgresql:");
            assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(overlay == Overlay.DEV ? 1 : 3);
        });
        String issuer = overlay.chartValues().at("/externals/keycloak/issuer").asText();
        assertThat(manifests.one("Ingress", "keycloak").at("/spec/rules/0/host").asText())
                .isEqualTo(issuer.replace("https://", "").replace("/realms/caunoi", ""));
        assertThat(manifests.one("Deployment", "keycloak").toString())
                .contains("\"value\":\"" + issuer.replace("/realms/caunoi", "") + "\"")
                .contains(
                        "\"value\":\"" + overlay.chartValues().path("publicUrl").asText() + "\"");
    }

    private static void collectDifferences(
            JsonNode one, JsonNode other, String path, Set<String> listed, Set<String> different) {
        if (one.equals(other)) {
            return;
        }
        if (listed.contains(path) || !one.isObject() || !other.isObject()) {
            different.add(path);
            return;
        }
        Set<String> keys = new TreeSet<>();
        Stream.of(one, other).forEach(node -> node.fieldNames().forEachRemaining(keys::add));
        for (String key : keys) {
            collectDifferences(
                    one.path(key), other.path(key), path.isEmpty() ? key : path + "." + key, listed, different);
        }
    }

    private static ObjectNode withDigests(ObjectNode values) {
        ObjectNode digests = Yaml.MAPPER.createObjectNode();
        Chart.values().path("components").fieldNames().forEachRemaining(name -> digests.withObjectProperty("components")
                .withObjectProperty(name)
                .withObjectProperty("image")
                .put("digest", "sha256:" + "0".repeat(64)));
        return Yaml.merge(values, digests);
    }

    private static String text(ObjectNode values) {
        try {
            return Yaml.MAPPER.writeValueAsString(values);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path kubectl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
