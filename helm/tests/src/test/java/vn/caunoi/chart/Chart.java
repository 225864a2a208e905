package vn.caunoi.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The chart under test, driven through Helm's own engine.
 *
 * <p>Helm leaves hooks (migration Jobs, the smoke test) out of what it renders for a library. They matter most, so the
 * tests render a copy in which the hook annotations have another name; apart from that name nothing differs.
 */
final class Chart {

    /** helm-java's own default is 1.20, which the chart refuses. */
    static final String KUBERNETES = "1.32.0";

    static final String RELEASE = "caunoi";
    static final String HOOK = "test.caunoi.vn/hook";

    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();
    private static final Path WITH_VISIBLE_HOOKS = copy();

    private Chart() {}

    /** The chart's own values. */
    static ObjectNode values() {
        return Yaml.single(Repository.CHART.resolve("values.yaml"));
    }

    /** One of the value files below {@code ci/}, laid upon the chart's own values. */
    static ObjectNode values(String scenario) {
        return Yaml.merge(values(), Yaml.single(ci(scenario)));
    }

    static Path ci(String scenario) {
        return Repository.CHART.resolve("ci/" + scenario + ".yaml");
    }

    /** Everything the chart makes of one of the files below {@code ci/}, hooks included. */
    static Manifests render(String scenario) {
        return new Manifests(text(scenario));
    }

    static String text(String scenario) {
        return RENDERED.computeIfAbsent(scenario, name -> renderText(ci(name)));
    }

    /**
     * Renders with a values file laid upon the chart's own values.
     *
     * @throws IllegalStateException when Helm refuses; the message is Helm's and names the path of the value at fault
     */
    static String renderText(Path values) {
        return command().withValuesFile(values).call();
    }

    /** As {@link #renderText(Path)}, with the overriding values given as YAML. */
    static String renderText(String yaml) {
        return withFile(yaml, Chart::renderText);
    }

    /** Strict lint of the real chart, hooks and all, with these values as its own. */
    static LintResult lint(ObjectNode values) {
        try {
            Path chart = Files.createTempDirectory("lint").resolve("caunoi");
            copyTree(Repository.CHART, chart);
            Files.writeString(chart.resolve("values.yaml"), Yaml.MAPPER.writeValueAsString(values));
            return new Helm(chart).lint().strict().call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateCommand command() {
        return new Helm(WITH_VISIBLE_HOOKS)
                .template()
                .withName(RELEASE)
                .withNamespace("caunoi")
                .withKubeVersion(KUBERNETES);
    }

    private static String withFile(String yaml, java.util.function.Function<Path, String> use) {
        try {
            Path file = Files.createTempFile("values", ".yaml");
            try {
                Files.writeString(file, yaml);
                return use.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy() {
        try {
            Path chart = Files.createTempDirectory("chart").resolve("caunoi");
            copyTree(Repository.CHART, chart);
            for (Path template : Repository.files(chart.resolve("templates"), ".yaml")) {
                Files.writeString(template, Repository.read(template).replace("helm.sh/hook:", HOOK + ":"));
            }
            return chart;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (Path file : Repository.files(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            target.toFile().deleteOnExit();
        }
    }
}
