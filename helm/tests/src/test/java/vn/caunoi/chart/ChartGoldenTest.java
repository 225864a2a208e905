package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rendered manifests as reviewed files: a change of the chart shows in the diff of a pull request as what the cluster
 * will see. After a wanted change run the tests of this module with {@code -Dgolden.update} and review the difference.
 */
class ChartGoldenTest {

    @EachScenario
    void rendersWhatWasReviewed(String scenario) throws IOException {
        Path golden = Repository.GOLDEN.resolve(scenario + ".yaml");
        String rendered = Chart.text(scenario).replace(Chart.HOOK + ":", "helm.sh/hook:");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, rendered);
        }

        assertThat(rendered).isEqualTo(Repository.read(golden));
    }
}
