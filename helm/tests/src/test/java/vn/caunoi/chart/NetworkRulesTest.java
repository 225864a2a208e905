package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may speak to whom. */
class NetworkRulesTest {

    @EachScenario
    @DisplayName("17: nothing is open unless a policy says so, in both directions")
    void deniesByDefault(String scenario) {
        Manifests manifests = Chart.render(scenario);
        JsonNode deny = manifests.one("NetworkPolicy", Chart.RELEASE + "-default-deny");
        assertThat(deny.at("/spec/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
        assertThat(deny.path("spec").has("ingress")).isFalse();
        assertThat(deny.path("spec").has("egress")).isFalse();
        assertThat(manifests.workloads()).allMatch(workload -> workload.selectedBy(deny.at("/spec/podSelector")));
    }

    @EachScenario
    @DisplayName("17: every workload has a policy of its own that covers both directions")
    void everyWorkloadHasItsPolicy(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.workloads()).allSatisfy(workload -> assertThat(policy(manifests, workload.component())
                        .at("/spec/policyTypes")
                        .toString())
                .isEqualTo("[\"Ingress\",\"Egress\"]"));
    }

    @EachScenario
    @DisplayName("17: no rule is open to everybody")
    void noRuleIsOpen(String scenario) {
        assertThat(rules(Chart.render(scenario).kind("NetworkPolicy")))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.path("ports")).as("ports of %s", rule).isNotEmpty();
                    assertThat(peers(rule)).as("peers of %s", rule).isNotEmpty().noneMatch(JsonNode::isEmpty);
                });
    }

    @EachScenario
    @DisplayName("17: a service reaches its own database and no other")
    void reachesOnlyItsOwnDatabase(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.deployments()).allSatisfy(workload -> {
            String address = manifests
                    .one("ConfigMap", workload.name())
                    .at("/data/DATABASE_URL")
                    .asText();
            assertThat(targets(policy(manifests, workload.component()), "5432"))
                    .singleElement()
                    .satisfies(peer -> assertThat(address)
                            .contains("//"
                                    + peer.at("/podSelector/matchLabels/cnpg.io~1cluster")
                                            .asText() + "-rw."));
        });
    }

    @EachScenario
    @DisplayName("17: only the gateway calls services, and only the edge calls the gateway")
    void onlyTheGatewayCallsServices(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.deployments()).allSatisfy(workload -> {
            List<JsonNode> callers = callers(policy(manifests, workload.component()), "http");
            if (workload.component().equals("gateway")) {
                assertThat(callers)
                        .allMatch(peer -> peer.has("namespaceSelector")
                                || peer.has("ipBlock")
                                || component(peer).equals("smoke"));
            } else {
                assertThat(callers).singleElement().matches(peer -> component(peer)
                        .equals("gateway"));
            }
        });
    }

    @EachScenario
    @DisplayName("17: the management port answers the observability namespace alone")
    void managementIsForObservability(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.deployments())
                .allSatisfy(workload -> assertThat(callers(policy(manifests, workload.component()), "management"))
                        .singleElement()
                        .matches(peer -> peer.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                                .asText()
                                .equals("observability")));
    }

    /**
     * The rule asks for a proxy. Monitoring connects to addresses that it has looked up and checked itself, which no
     * proxy lets it do; so the network holds the other half of the check: public addresses, web ports, one component.
     */
    @EachScenario
    @DisplayName("18: monitoring alone reaches the internet, and nothing private that way")
    void onlyMonitoringReachesTheInternet(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.kind("NetworkPolicy"))
                .filteredOn(policy -> policy.at("/spec/egress").toString().contains("ipBlock"))
                .extracting(Manifests::nameOf)
                .containsExactly("caunoi-monitoring");
        JsonNode egress = policy(manifests, "monitoring").at("/spec/egress");
        assertThat(peersAt(egress, "443"))
                .isEqualTo(peersAt(egress, "80"))
                .extracting(JsonNode::toString)
                .satisfiesExactly(
                        v4 -> assertThat(v4)
                                .contains(
                                        "\"0.0.0.0/0\"", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16")
                                .contains("172.16.0.0/12", "192.168.0.0/16"),
                        v6 -> assertThat(v6).contains("\"2000::/3\""));
    }

    @Test
    @DisplayName("18: registry alone reaches the mail server, and nobody does where there is none")
    void onlyRegistryReachesTheMailServer() {
        assertThat(Chart.render("production-like").kind("NetworkPolicy"))
                .filteredOn(policy -> policy.at("/spec/egress").toString().contains("587"))
                .extracting(Manifests::nameOf)
                .containsExactly("caunoi-registry");
        assertThat(Chart.render("default").kind("NetworkPolicy"))
                .noneMatch(policy -> policy.at("/spec/egress").toString().contains("587"));
    }

    @EachScenario
    @DisplayName("19: asks for no rights in the cluster")
    void needsNoClusterRights(String scenario) {
        assertThat(Chart.render(scenario).kind("Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"))
                .isEmpty();
    }

    @EachScenario
    @DisplayName("20: what is outside is encrypted and leads to the gateway's public port only")
    void edgeLeadsToTheGateway(String scenario) {
        Manifests manifests = Chart.render(scenario);
        assertThat(manifests.kind("Ingress")).singleElement().satisfies(ingress -> {
            assertThat(ingress.at("/spec/tls/0/secretName").asText()).isNotEmpty();
            assertThat(ingress.at("/spec/tls/0/hosts/0")).isEqualTo(ingress.at("/spec/rules/0/host"));
            assertThat(ingress.findValues("backend")).singleElement().satisfies(backend -> {
                assertThat(backend.at("/service/name").asText()).isEqualTo("caunoi-gateway");
                assertThat(backend.at("/service/port/name").asText()).isEqualTo("http");
            });
        });
        assertThat(manifests.kind("HTTPRoute")).allSatisfy(route -> assertThat(route.findValues("backendRefs"))
                .singleElement()
                .satisfies(backends -> {
                    assertThat(backends).hasSize(1);
                    assertThat(backends.at("/0/name").asText()).isEqualTo("caunoi-gateway");
                    assertThat(backends.at("/0/port").asInt()).isEqualTo(8080);
                }));
        assertThat(manifests.kind("Service"))
                .allMatch(service -> service.at("/spec/type").asText().equals("ClusterIP"));
    }

    private static JsonNode policy(Manifests manifests, String component) {
        return manifests.one("NetworkPolicy", Chart.RELEASE + "-" + component);
    }

    private static Stream<JsonNode> rules(List<JsonNode> policies) {
        return policies.stream()
                .flatMap(policy -> Stream.of(policy.at("/spec/ingress"), policy.at("/spec/egress")))
                .flatMap(NetworkRulesTest::stream);
    }

    private static List<JsonNode> peers(JsonNode rule) {
        return Stream.concat(stream(rule.path("from")), stream(rule.path("to"))).toList();
    }

    private static List<JsonNode> callers(JsonNode policy, String port) {
        return peersAt(policy.at("/spec/ingress"), port);
    }

    private static List<JsonNode> targets(JsonNode policy, String port) {
        return peersAt(policy.at("/spec/egress"), port);
    }

    private static List<JsonNode> peersAt(JsonNode rules, String port) {
        return stream(rules)
                .filter(rule -> stream(rule.path("ports"))
                        .anyMatch(open -> open.path("port").asText().equals(port)))
                .flatMap(rule -> peers(rule).stream())
                .toList();
    }

    private static String component(JsonNode peer) {
        return peer.at("/podSelector/matchLabels/app.kubernetes.io~1component").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
