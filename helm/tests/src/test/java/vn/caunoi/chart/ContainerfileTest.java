package vn.caunoi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images fit what the chart expects of them. */
class ContainerfileTest {

    private static final JsonNode DEFAULTS = Chart.values().path("componentDefaults");

    @ParameterizedTest
    @ValueSource(strings = {"services/Containerfile", "gateway/Containerfile"})
    void runsOnTemurin25(String file) {
        assertThat(lines(file)).contains("ARG JRE=docker.io/library/eclipse-temurin:25-jre");
        assertThat(finalStage(file)).first().isEqualTo("FROM ${JRE}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/Containerfile", "gateway/Containerfile"})
    void runsAsTheUserOfTheChart(String file) {
        assertThat(finalStage(file))
                .contains("USER " + DEFAULTS.at("/runAs/user").asInt() + ":"
                        + DEFAULTS.at("/runAs/group").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/Containerfile", "gateway/Containerfile"})
    void opensThePortsOfTheChart(String file) {
        assertThat(finalStage(file))
                .contains("EXPOSE " + DEFAULTS.at("/ports/http").asInt() + " "
                        + DEFAULTS.at("/ports/management").asInt());
    }

    /** The migration Job names its class path relative to the folder that the image starts in. */
    @ParameterizedTest
    @ValueSource(strings = {"services/Containerfile", "gateway/Containerfile"})
    void laysTheApplicationWhereTheMigrationLooks(String file) {
        assertThat(finalStage(file))
                .contains("WORKDIR /opt/caunoi", "ENTRYPOINT [\"java\", \"-jar\", \"quarkus-run.jar\"]")
                .anyMatch(line -> line.startsWith("COPY --from=build") && line.endsWith("quarkus-app/lib/ lib/"))
                .anyMatch(line -> line.startsWith("COPY --from=build") && line.endsWith("quarkus-app/app/ app/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/Containerfile", "gateway/Containerfile"})
    void nothingMovesUnderItsName(String file) {
        assertThat(lines(file))
                .noneMatch(line -> line.contains(":latest"))
                .filteredOn(line -> line.startsWith("ARG") && line.contains("docker.io"))
                .allMatch(line -> line.matches("ARG [A-Z]+=docker\\.io/library/[a-z-]+:[0-9]+.*"));
    }

    private static List<String> lines(String file) {
        return Repository.read(Repository.ROOT.resolve(file)).lines().toList();
    }

    private static List<String> finalStage(String file) {
        List<String> lines = lines(file);
        int last = Stream.iterate(lines.size() - 1, i -> i - 1)
                .filter(i -> lines.get(i).startsWith("FROM "))
                .findFirst()
                .orElseThrow();
        return lines.subList(last, lines.size());
    }
}
