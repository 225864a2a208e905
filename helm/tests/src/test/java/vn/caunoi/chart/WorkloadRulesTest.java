package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How workloads start, stop, spread and are told apart. */
class WorkloadRulesTest {

    private static final String SECRET_NAME = "(?i).*(password|secret|token|credential|private|jaas).*";

    @EachScenario
    @DisplayName("11: has a startup, a readiness and a liveness probe on the management port")
    void hasThreeProbes(String scenario) {
        assertThat(Chart.render(scenario).deployments()).isNotEmpty().allSatisfy(workload -> assertThat(
                        probes(workload))
                .as(workload.toString())
                .extracting(probe -> probe.at("/httpGet/port").asText())
                .containsExactly("management", "management", "management"));
    }

    @EachScenario
    @DisplayName("12: the three probes ask three different questions")
    void probesDiffer(String scenario) {
        assertThat(Chart.render(scenario).deployments()).allSatisfy(workload -> assertThat(probes(workload))
                .as(workload.toString())
                .extracting(probe -> probe.at("/httpGet/path").asText())
                .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live"));
    }

    @EachScenario
    @DisplayName("13: survives the loss of one pod")
    void hasTwoReplicasAndBudget(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.deployments()).allSatisfy(workload -> {
            assertThat(leastReplicas(manifests, workload))
                    .as(workload.toString())
                    .isGreaterThanOrEqualTo(2);
            assertThat(manifests.kind("PodDisruptionBudget"))
                    .filteredOn(budget -> workload.selectedBy(budget.at("/spec/selector")))
                    .as(workload.toString())
                    .singleElement()
                    .satisfies(budget -> assertThat(
                                    budget.at("/spec/maxUnavailable").asInt())
                            .isEqualTo(1));
        });
    }

    @EachScenario
    @DisplayName("14: spreads over nodes and zones")
    void spreads(String scenario) {
        assertThat(Chart.render(scenario).deployments()).allSatisfy(workload -> {
            JsonNode spread = workload.pod().path("topologySpreadConstraints");
            assertThat(spread)
                    .extracting(constraint -> constraint.path("topologyKey").asText())
                    .contains("kubernetes.io/hostname", "topology.kubernetes.io/zone");
            assertThat(spread).allMatch(constraint -> workload.selectedBy(constraint.path("labelSelector")));
        });
    }

    @Test
    @DisplayName("15: production pins images by digest")
    void productionPinsDigests() {
        assertThat(images("production-like")).isNotEmpty().allMatch(image -> image.matches(".+@sha256:[0-9a-f]{64}"));
    }

    @EachScenario
    @DisplayName("15: no image moves under its name")
    void noImageIsLatest(String scenario) {
        assertThat(images(scenario)).allMatch(image -> image.matches(".+(:[0-9][^:/]*|@sha256:[0-9a-f]{64})"));
    }

    @EachScenario
    @DisplayName("16: secrets come by reference only")
    void secretsAreReferences(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.kind("Secret")).isEmpty();
        Stream<String> literalNames =
                manifests.workloads().stream().flatMap(workload -> workload.literals().keySet().stream());
        Stream<String> configNames = manifests.kind("ConfigMap").stream()
                .flatMap(map -> map.path("data").propertyStream().map(entry -> entry.getKey()));
        assertThat(Stream.concat(literalNames, configNames)).isNotEmpty().noneMatch(name -> name.matches(SECRET_NAME));
    }

    @EachScenario
    @DisplayName("21: is given longer to stop than it takes")
    void graceExceedsShutdown(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.deployments()).allSatisfy(workload -> {
            JsonNode settings = manifests.one("ConfigMap", workload.name()).path("data");
            Duration stopping = Duration.parse(
                            "PT" + settings.path("QUARKUS_SHUTDOWN_DELAY").asText())
                    .plus(Duration.parse(
                            "PT" + settings.path("QUARKUS_SHUTDOWN_TIMEOUT").asText()));
            assertThat(Duration.ofSeconds(
                            workload.pod().path("terminationGracePeriodSeconds").asInt()))
                    .as(workload.toString())
                    .isGreaterThan(stopping);
        });
    }

    @EachScenario
    @DisplayName("22: never takes a pod away before its successor is ready")
    void rollsWithoutGap(String scenario) {
        assertThat(Chart.render(scenario).deployments()).allSatisfy(workload -> {
            JsonNode strategy = workload.object().at("/spec/strategy");
            assertThat(strategy.path("type").asText()).isEqualTo("RollingUpdate");
            assertThat(strategy.at("/rollingUpdate/maxUnavailable").asInt(-1)).isZero();
        });
    }

    @EachScenario
    @DisplayName("23: every object says what it is and who answers for it")
    void everythingIsLabelled(String scenario) {
        Set<String> wanted = Set.of(
                "app.kubernetes.io/name",
                "app.kubernetes.io/instance",
                "app.kubernetes.io/component",
                "app.kubernetes.io/version",
                "app.kubernetes.io/part-of",
                "app.kubernetes.io/managed-by",
                "caunoi.vn/owner");
        Manifests manifests = Chart.render(scenario);
        assertThat(Stream.concat(
                        manifests.all().stream().map(object -> object.path("metadata")),
                        manifests.workloads().stream().map(Workload::podMetadata)))
                .allSatisfy(metadata -> assertThat(
                                metadata.path("labels").properties().stream().map(label -> label.getKey()))
                        .containsAll(wanted));
    }

    @EachScenario
    @DisplayName("23: selectors hold only what never changes")
    void selectorsLeaveTheVersionOut(String scenario) {
        assertThat(Chart.render(scenario).deployments()).allSatisfy(workload -> assertThat(workload.object()
                        .at("/spec/selector/matchLabels")
                        .propertyStream()
                        .map(label -> label.getKey()))
                .containsExactlyInAnyOrder(
                        "app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/component"));
    }

    @EachScenario
    @DisplayName("24: each database is migrated before the pods start, within limits")
    void migratesWithinLimits(String scenario) {
        Manifests manifests = Chart.render(scenario);
        List<JsonNode> jobs = manifests.kind("Job");
        assertThat(jobs)
                .extracting(Manifests::nameOf)
                .containsExactlyInAnyOrderElementsOf(manifests.kind("ConfigMap").stream()
                        .filter(map -> map.path("data").has("DATABASE_URL"))
                        .map(map -> Manifests.nameOf(map) + "-migration")
                        .toList());
        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.at("/spec/backoffLimit").asInt(-1)).isBetween(0, 10);
            assertThat(job.at("/spec/activeDeadlineSeconds").asInt()).isPositive();
            assertThat(job.at("/metadata/annotations").path(Chart.HOOK).asText())
                    .isEqualTo("pre-install,pre-upgrade");
        });
    }

    @EachScenario
    @DisplayName("24: the migration alone knows the owner of the schema")
    void onlyTheMigrationKnowsTheOwner(String scenario) {
        assertThat(Chart.render(scenario).workloads()).allSatisfy(workload -> {
            String references = workload.container().path("env").toString();
            if (workload.kind().equals("Job")) {
                assertThat(references).contains("-db-owner").doesNotContain("-db-app");
            } else {
                assertThat(references).doesNotContain("-db-owner");
            }
        });
    }

    private static List<JsonNode> probes(Workload workload) {
        JsonNode container = workload.container();
        return List.of(
                container.path("startupProbe"), container.path("readinessProbe"), container.path("livenessProbe"));
    }

    private static List<String> images(String scenario) {
        return Chart.render(scenario).workloads().stream()
                .flatMap(workload -> workload.containers().stream())
                .map(container -> container.path("image").asText())
                .toList();
    }

    private static int leastReplicas(Manifests manifests, Workload workload) {
        return manifests.kind("HorizontalPodAutoscaler").stream()
                .filter(scaler ->
                        scaler.at("/spec/scaleTargetRef/name").asText().equals(workload.name()))
                .map(scaler -> scaler.at("/spec/minReplicas").asInt())
                .findFirst()
                .orElseGet(() -> workload.object().at("/spec/replicas").asInt());
    }
}
