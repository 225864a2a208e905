package vn.caunoi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTest {

    private final LegalRules rules = LegalRules.load();

    @ParameterizedTest(name = "{0} triggered {1}: {2} {3}")
    @CsvSource(
            textBlock =
                    """
            spk.publish.regular,     2026-07-01T00:00:00+07:00, 24, h
            spk.publish.case,        2017-03-30T00:00:00+07:00, 12, h
            spk.publish.case,        2026-06-30T23:59:59+07:00, 12, h
            spk.firstStatement,      2026-06-30T23:59:59+07:00, 24, h
            press.answer.request,    2026-06-30T23:59:59+07:00, 30, d
            press.answer.request,    2026-07-01T00:00:00+07:00, 30, d
            press.answer.forwarded,  2017-01-01T00:00:00+07:00, 30, d
            press.answer.forwarded,  2026-06-30T23:59:59+07:00, 30, d
            press.answer.forwarded,  2026-07-01T00:00:00+07:00, 15, wd
            # 30 June in UTC is already 1 July in Vietnam
            press.answer.forwarded,  2026-06-30T17:00:00Z,      15, wd
            press.answer.forwarded,  2026-06-30T16:59:59Z,      30, d
            cons.window.province,    2025-03-31T12:00:00+07:00, 30, d-min
            cons.window.province,    2025-04-01T12:00:00+07:00, 20, d-min
            cyber.incident.first,    2026-08-19T00:00:00+07:00, 24, h
            """)
    void choosesTheRuleThatWasLawAtTheTrigger(String key, OffsetDateTime trigger, String value, String unit) {
        assertThat(rules.at(key, trigger.toInstant())).hasValueSatisfying(rule -> {
            assertThat(rule.value()).isEqualTo(value);
            assertThat(rule.unit()).isEqualTo(unit);
        });
    }

    @Test
    void saysFromWhenToWhenTheWindowOfAYearRuns() {
        assertThat(rules.window("spk.report.window", 2026)).hasValueSatisfying(window -> {
            assertThat(window).isEqualTo(new Period(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14)));
            assertThat(window.contains(LocalDate.of(2025, 12, 14))).isFalse();
            assertThat(window.contains(LocalDate.of(2025, 12, 15))).isTrue();
            assertThat(window.contains(LocalDate.of(2026, 12, 14))).isTrue();
            assertThat(window.contains(LocalDate.of(2026, 12, 15))).isFalse();
        });
        assertThat(rules.window("spk.report.window", 2025)).isEmpty();
        assertThatThrownBy(() -> rules.window("spk.report.due", 2026))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("spk.report.due");
    }

    @ParameterizedTest(name = "{0} triggered {1}: no rule")
    @CsvSource(
            textBlock =
                    """
            spk.publish.regular,    2026-06-30T23:59:59+07:00
            spk.publish.case,       2017-03-29T23:59:59+07:00
            spk.publish.case,       2026-07-01T00:00:00+07:00
            spk.firstStatement,     2026-07-01T00:00:00+07:00
            press.answer.forwarded, 2016-12-31T23:59:59+07:00
            cyber.incident.first,   2026-08-18T23:59:59+07:00
            no.such.rule,           2026-08-18T23:59:59+07:00
            """)
    void findsNoRuleOutsideItsTime(String key, OffsetDateTime trigger) {
        assertThat(rules.at(key, trigger.toInstant())).isEmpty();
    }

    @Test
    void keepsARuleWhoseNumberCouldNotBeVerified() {
        assertThat(rules.at("cons.window.commune", Instant.parse("2026-01-01T00:00:00Z")))
                .hasValueSatisfying(rule -> {
                    assertThat(rule.value()).isNull();
                    assertThat(rule.confidence()).isEqualTo(Confidence.UNKNOWN);
                });
    }

    @Test
    void refusesTwoRowsThatAreLawOnTheSameDay() {
        LegalRule open = rule(LocalDate.of(2020, 1, 1), null);
        LegalRule later = rule(LocalDate.of(2026, 7, 1), null);

        assertThatThrownBy(() -> new LegalRules(List.of(open, later)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.rule");
    }

    @Test
    void refusesARuleThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> rule(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LegalRule rule(LocalDate from, @Nullable LocalDate to) {
        return new LegalRule("test.rule", "1", "d", "test", from, to, "test", Confidence.HIGH);
    }
}
