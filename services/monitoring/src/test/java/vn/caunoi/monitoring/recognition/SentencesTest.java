package vn.caunoi.monitoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.agencies.KnownAgency;

/** The measure of recognition: invented sentences, half of them without tones, a third ambiguous. */
class SentencesTest {

    private static final Map<UUID, KnownAgency> AGENCIES =
            TestRegister.agencies().stream().collect(Collectors.toMap(KnownAgency::id, Function.identity()));
    private static final Recogniser RECOGNISER = new Recogniser(Gazetteer.of(AGENCIES.values()));

    private record Sentence(LocalDate day, String text, Set<String> expected) {

        static Sentence parse(String line) {
            String[] part = line.split(" \\| ", 3);
            Set<String> expected = part[2].trim().equals("-")
                    ? Set.of()
                    : Arrays.stream(part[2].split(",")).map(String::trim).collect(Collectors.toSet());
            return new Sentence(LocalDate.parse(part[0].trim()), part[1].trim(), expected);
        }

        Set<String> found() {
            return RECOGNISER.recognise("", text, day).stream()
                    .map(r -> AGENCIES.get(r.agencyId()).slug() + (r.confidence() == Confidence.AMBIGUOUS ? "?" : ""))
                    .collect(Collectors.toSet());
        }
    }

    private static final List<Sentence> SENTENCES = TestRegister.lines("sentences.txt").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Sentence::parse)
            .toList();

    @Test
    void isLargeAndHalfWithoutTones() {
        long untoned = SENTENCES.stream()
                .filter(s -> !SyllableText.of(s.text()).writesTones())
                .count();

        assertThat(SENTENCES).hasSizeGreaterThanOrEqualTo(120);
        assertThat(untoned).isGreaterThanOrEqualTo(60);
    }

    @Test
    void namesTheBodiesWithFewMistakes() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> mistakes = new ArrayList<>();
        for (Sentence sentence : SENTENCES) {
            Set<String> found = sentence.found();
            Set<String> both = new HashSet<>(found);
            both.retainAll(sentence.expected());
            right += both.size();
            wrong += found.size() - both.size();
            missed += sentence.expected().size() - both.size();
            if (!found.equals(sentence.expected())) {
                mistakes.add(sentence.text() + "\n    expected " + sentence.expected() + "\n    found    " + found);
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "recognition: %d sentences, precision %.3f, recall %.3f, F1 %.3f%n",
                SENTENCES.size(), precision, recall, f1);

        assertThat(f1).as("mistakes:\n%s", String.join("\n", mistakes)).isGreaterThanOrEqualTo(0.95);
        mistakes.forEach(System.out::println);
    }
}
