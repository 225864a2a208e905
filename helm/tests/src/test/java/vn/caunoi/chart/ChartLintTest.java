package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.LintResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLintTest {

    @ParameterizedTest
    @ValueSource(strings = {"default", "minimal", "single-component", "production-like"})
    void lintsStrictly(String scenario) {
        LintResult result = Chart.lint(Chart.values(scenario));

        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.contains("[WARNING]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "minimal", "single-component", "production-like"})
    void rendersTheSameTwice(String scenario) {
        assertThat(Chart.renderText(Chart.ci(scenario))).isEqualTo(Chart.renderText(Chart.ci(scenario)));
    }

    @Test
    void usesNothingThatChangesBetweenRenders() {
        assertThat(Repository.files(Repository.CHART.resolve("templates"), ""))
                .extracting(Repository::read)
                .noneMatch(text ->
                        text.matches("(?s).*\\b(lookup|randAlpha\\w*|randNumeric|uuidv4|now|genSelfSigned\\w*)\\b.*"));
    }

    @Test
    void treatsAllComponentsAlike() {
        assertThat(Repository.files(Repository.CHART.resolve("templates"), ""))
                .extracting(Repository::read)
                .noneMatch(text -> text.matches("(?s).*eq \\$?(name|\\.component)\\b.*"));
    }

    @Test
    void rendersOneComponentAlone() {
        Manifests manifests = Chart.render("single-component");

        assertThat(manifests.workloads())
                .extracting(Workload::toString)
                .containsExactlyInAnyOrder("Deployment/trial-registry", "Job/trial-registry-migration");
    }

    @Test
    void rendersTheMinimumWithoutOperatorsOrIngress() {
        Manifests manifests = Chart.render("minimal");

        assertThat(manifests.kind("Ingress", "HTTPRoute", "ServiceMonitor", "HorizontalPodAutoscaler", "Pod"))
                .isEmpty();
        assertThat(manifests.deployments())
                .hasSize(5)
                .allMatch(workload -> workload.object().at("/spec/replicas").asInt() == 1);
    }
}
