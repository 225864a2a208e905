package vn.caunoi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are promises; these are the ones a machine can check. */
class DocumentsTest {
    private static final Path ROOT = Repository.root();
    private static final Path ADR = ROOT.resolve("docs/adr");
    private static final List<String> SECTIONS =
            List.of("## Context", "## Options", "## Decision", "## Consequences", "## Confirmation");

    @TestFactory
    Stream<DynamicTest> everyRecordHasItsSections() {
        return files(ADR, ".md").stream()
                .map(record -> DynamicTest.dynamicTest(record.getFileName().toString(), () -> {
                    String text = Files.readString(record);
                    String number = record.getFileName().toString().substring(0, 4);
                    assertThat(text).startsWith("# " + number + " ").contains("- Status: ", "- Date: ");
                    assertThat(text).contains(SECTIONS);
                }));
    }

    @Test
    void recordNumbersAreUnique() {
        List<String> numbers = files(ADR, ".md").stream()
                .map(record -> record.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}"));
    }

    @TestFactory
    Stream<DynamicTest> relativeLinksLeadSomewhere() {
        Pattern link = Pattern.compile("]\\((?!https?:|mailto:|#|/)([^)#\\s]+)");
        List<Path> documents = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        documents.add(ROOT.resolve("README.md"));
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> {
                    Matcher matcher = link.matcher(Files.readString(document));
                    while (matcher.find()) {
                        assertThat(document.resolveSibling(matcher.group(1))).exists();
                    }
                }));
    }

    @Test
    void readmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void problemListEqualsTheCode() throws IOException {
        Set<String> documented =
                matches("(?m)^\\| `([a-z0-9-]+)` \\|", Files.readString(ROOT.resolve("docs/api/problems.md")));
        Set<String> used = new TreeSet<>();
        for (Path source : mainSources()) {
            String text = Files.readString(source);
            if (source.endsWith("StatusTable.java")) {
                used.addAll(matches("entry\\(\\d+, \"([a-z0-9-]+)\"\\)", text));
            }
            // Refusals name their code first; problems that are built by hand name it after the status.
            used.addAll(matches("super\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\",\\s*\"[A-Z]", text));
            // The gateway's own refusals are an enum.
            used.addAll(matches("(?m)^ +[A-Z_]+\\(\\d{3}, \"([a-z0-9-]+)\", \"[A-Z]", text));
            used.addAll(matches("Problems\\.of\\(\\s*\\d+,\\s*\"([a-z0-9-]+)\"", text));
        }
        assertThat(documented).containsExactlyInAnyOrderElementsOf(used);
    }

    /** A form shows what is wrong with a field in the reader's language, and not in the words meant for programmers. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRefusalOfAFieldHasWords(String language) throws IOException {
        JsonNode texts = new ObjectMapper()
                .readTree(ROOT.resolve("gateway/src/main/webui/src/shared/i18n/" + language + ".json")
                        .toFile());
        Set<String> codes = new TreeSet<>();
        for (Path source : mainSources()) {
            String text = Files.readString(source);
            codes.addAll(matches("FieldError\\s*\\.(?:at|ofParameter)\\(\\s*[^,()]+,\\s*\"([a-z-]+)\"", text));
            if (text.contains("@Constraint(")) {
                matches("@interface (\\w+)", text)
                        .forEach(name -> codes.add(
                                name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT)));
            }
            if (source.endsWith("Violations.java")) {
                codes.addAll(matches("entry\\(\"\\w+\", \"([a-z-]+)\"\\)", text));
            }
        }
        // Only programs send what these refuse.
        codes.removeAll(Set.of("unknown-field", "cursor-unreadable"));

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes)
                .filteredOn(code -> !texts.at("/error/field").has(code)
                        && !texts.at("/error/code").has(code)
                        && !texts.at("/import/reason").has(code))
                .isEmpty();
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> mainSources() {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("services", "gateway")) {
            files(ROOT.resolve(folder), ".java").stream()
                    .filter(path -> path.toString().contains("/src/main/java/"))
                    // Codes of refused events go to a header of the dead-letter topic, not to a caller.
                    .filter(path -> !path.toString().matches(".*/libs/(contracts|eventing)/.*"))
                    .forEach(sources::add);
        }
        return sources;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("/node_modules/")
                            && !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
