package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;

/** What every pod of the suite keeps to: the Pod Security level "restricted" and a little more. */
class PodRulesTest {

    @EachScenario
    @DisplayName("1: runs as somebody other than root")
    void runsAsNonRoot(String scenario) {
        assertThat(Chart.render(scenario).workloads()).isNotEmpty().allSatisfy(workload -> assertThat(
                        workload.pod().at("/securityContext/runAsNonRoot").asBoolean())
                .as(workload.toString())
                .isTrue());
    }

    @EachScenario
    @DisplayName("2: user and group are above what a host hands out")
    void usesHighIds(String scenario) {
        assertThat(Chart.render(scenario).workloads()).allSatisfy(workload -> {
            JsonNode security = workload.pod().path("securityContext");
            assertThat(security.path("runAsUser").asInt())
                    .as(workload.toString())
                    .isGreaterThanOrEqualTo(10_000);
            assertThat(security.path("runAsGroup").asInt())
                    .as(workload.toString())
                    .isGreaterThanOrEqualTo(10_000);
            assertThat(workload.containers()).allSatisfy(container -> assertThat(
                            container.path("securityContext").has("runAsUser"))
                    .isFalse());
        });
    }

    @EachScenario
    @DisplayName("3: cannot gain rights")
    void forbidsPrivilegeEscalation(String scenario) {
        assertThat(securityContexts(scenario)).allSatisfy(security -> {
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("privileged").asBoolean(false)).isFalse();
        });
    }

    @EachScenario
    @DisplayName("4: drops every capability and adds none")
    void dropsAllCapabilities(String scenario) {
        assertThat(securityContexts(scenario)).allSatisfy(security -> {
            assertThat(texts(security.at("/capabilities/drop"))).containsExactly("ALL");
            assertThat(security.path("capabilities").has("add")).isFalse();
        });
    }

    @EachScenario
    @DisplayName("5: runs under the runtime's seccomp profile")
    void usesSeccomp(String scenario) {
        assertThat(Chart.render(scenario).workloads()).allSatisfy(workload -> assertThat(workload.pod()
                        .at("/securityContext/seccompProfile/type")
                        .asText())
                .as(workload.toString())
                .isEqualTo("RuntimeDefault"));
    }

    @EachScenario
    @DisplayName("6: writes nowhere but to a bounded temporary folder")
    void hasReadOnlyRoot(String scenario) {
        assertThat(securityContexts(scenario)).allSatisfy(security -> assertThat(
                        security.path("readOnlyRootFilesystem").asBoolean())
                .isTrue());
        assertThat(Chart.render(scenario).workloads())
                .filteredOn(workload -> !workload.kind().equals("Pod"))
                .allSatisfy(workload -> {
                    assertThat(StreamSupport.stream(
                                    workload.container().path("volumeMounts").spliterator(), false))
                            .as(workload.toString())
                            .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp"));
                    assertThat(workload.pod().path("volumes"))
                            .filteredOn(volume -> volume.has("emptyDir"))
                            .as(workload.toString())
                            .singleElement()
                            .satisfies(volume -> assertThat(
                                            volume.at("/emptyDir/sizeLimit").asText())
                                    .isNotEmpty());
                });
    }

    @EachScenario
    @DisplayName("7: shares nothing with its node")
    void sharesNothingWithTheHost(String scenario) {
        assertThat(Chart.render(scenario).workloads()).allSatisfy(workload -> {
            assertThat(workload.pod().toString())
                    .as(workload.toString())
                    .doesNotContain("hostPath", "hostPort", "hostNetwork", "hostPID", "hostIPC");
        });
    }

    @EachScenario
    @DisplayName("8: carries no key to the Kubernetes API")
    void mountsNoToken(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.workloads()).allSatisfy(workload -> assertThat(
                        workload.pod().path("automountServiceAccountToken").asBoolean(true))
                .as(workload.toString())
                .isFalse());
        assertThat(manifests.kind("ServiceAccount")).isNotEmpty().allSatisfy(account -> assertThat(
                        account.path("automountServiceAccountToken").asBoolean(true))
                .isFalse());
    }

    @EachScenario
    @DisplayName("9: has an account of its own")
    void hasItsOwnAccount(String scenario) {
        Manifests manifests = Chart.render(scenario);
        List<String> used = manifests.workloads().stream()
                .map(workload -> workload.pod().path("serviceAccountName").asText())
                .toList();
        assertThat(used).doesNotHaveDuplicates().doesNotContain("", "default");
        assertThat(manifests.kind("ServiceAccount"))
                .extracting(Manifests::nameOf)
                .hasSameElementsAs(used);
    }

    @EachScenario
    @DisplayName("10: says what it needs and what memory it may take at most")
    void setsResources(String scenario) {
        assertThat(Chart.render(scenario).workloads())
                .allSatisfy(workload -> assertThat(workload.containers()).allSatisfy(container -> {
                    JsonNode resources = container.path("resources");
                    assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
                    assertThat(resources.at("/requests/memory").asText()).isNotEmpty();
                    assertThat(resources.at("/limits/memory").asText()).isNotEmpty();
                }));
    }

    private static List<JsonNode> securityContexts(String scenario) {
        return Chart.render(scenario).workloads().stream()
                .flatMap(workload -> workload.containers().stream())
                .map(container -> container.path("securityContext"))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
