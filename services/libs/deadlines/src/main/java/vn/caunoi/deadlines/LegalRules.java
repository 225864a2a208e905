package vn.caunoi.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rule catalogue. A rule is chosen by the moment that triggered it, in Vietnamese local time, never by "now": what
 * was received on 30 June 2026 keeps the rule of that day.
 */
public final class LegalRules {

    private final Map<String, List<LegalRule>> byKey;
    private final String version;

    /**
     * A catalogue of these rules.
     *
     * @throws IllegalArgumentException when two rows of one key are law on the same day
     */
    public LegalRules(List<LegalRule> rules) {
        version = Fingerprint.of(rules.stream().map(LegalRule::line));
        byKey = rules.stream().collect(Collectors.groupingBy(LegalRule::key));
        byKey.values().forEach(LegalRules::refuseOverlaps);
    }

    /** The catalogue that comes with this module. */
    public static LegalRules load() {
        return new LegalRules(DataFile.read("legal-rules.csv").rows().stream()
                .map(row -> new LegalRule(
                        row.get("key"),
                        emptyToNull(row.get("value")),
                        row.get("unit"),
                        row.get("trigger"),
                        LocalDate.parse(row.get("from")),
                        dateOrNull(row.get("to")),
                        row.get("basis"),
                        Confidence.parse(row.get("confidence"))))
                .toList());
    }

    /** The rule of this key that was law at the trigger; empty when there was none, which is an answer and no error. */
    public Optional<LegalRule> at(String key, Instant trigger) {
        return on(key, LocalDate.ofInstant(trigger, WorkingCalendar.ZONE));
    }

    /** The rule of this key that is law on a day; empty when there is none. */
    public Optional<LegalRule> on(String key, LocalDate day) {
        for (LegalRule rule : byKey.getOrDefault(key, List.of())) {
            if (rule.isLawOn(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * The yearly window of this key that ends in this year, such as the one of the annual report. The rule is the one
     * that is law when the window ends; empty when there is none.
     *
     * @throws IllegalStateException when the rule sets no window
     */
    public Optional<Period> window(String key, int year) {
        for (LegalRule rule : byKey.getOrDefault(key, List.of())) {
            Period window = rule.window(year);
            if (rule.isLawOn(window.last())) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    /** Changes with every change of a rule, so that a computed clock can tell which catalogue it used. */
    public String version() {
        return version;
    }

    private static void refuseOverlaps(List<LegalRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).overlaps(rules.get(j))) {
                    throw new IllegalArgumentException(
                            "Rule " + rules.get(i).key() + " has two rows that are law on the same day");
                }
            }
        }
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate dateOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
