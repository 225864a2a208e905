package vn.caunoi.registry.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRule;

class DutyStateTest {

    private static final Instant DECIDED = Instant.parse("2026-08-03T01:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-08-04T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-08-04T01:00:01Z");

    @Test
    void theDueTimeItselfIsStillInTime() {
        assertThat(DutyState.at(NEXT_DAY, clock(Confidence.HIGH), null, null)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.at(LATER, clock(Confidence.HIGH), null, null)).isEqualTo(DutyState.OVERDUE);
        assertThat(DutyState.at(LATER, clock(Confidence.HIGH), NEXT_DAY, null)).isEqualTo(DutyState.FULFILLED);
        assertThat(DutyState.at(LATER, clock(Confidence.HIGH), LATER, null)).isEqualTo(DutyState.LATE);
    }

    @Test
    void anUnsureRuleWarnsAndNeverAccuses() {
        assertThat(DutyState.at(LATER, clock(Confidence.MEDIUM), null, null)).isEqualTo(DutyState.DOUBTFUL);
        assertThat(DutyState.at(LATER, clock(Confidence.MEDIUM), LATER, null)).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void withoutARuleNothingIsEverOverdue() {
        assertThat(DutyState.at(LATER, Optional.empty(), null, null)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.at(LATER, Optional.empty(), LATER, null)).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void whatEndedUndoneLapses() {
        assertThat(DutyState.at(LATER, clock(Confidence.HIGH), null, LATER)).isEqualTo(DutyState.LAPSED);
        assertThat(DutyState.at(NEXT_DAY, clock(Confidence.HIGH), null, LATER)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.at(LATER, clock(Confidence.HIGH), NEXT_DAY, LATER)).isEqualTo(DutyState.FULFILLED);
    }

    private static Optional<Deadline> clock(Confidence confidence) {
        LegalRule rule =
                new LegalRule("test", "24", "h", "decision", LocalDate.of(2026, 7, 1), null, "none", confidence);
        return Optional.of(Deadlines.load().compute(rule, DECIDED));
    }
}
