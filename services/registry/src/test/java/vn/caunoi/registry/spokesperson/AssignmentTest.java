package vn.caunoi.registry.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.spokesperson.PublicationView.Verdict;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void isPublishedTheMomentItIsRecorded() {
        Assignment assignment = decided("2026-11-23T08:00:00+07:00");

        assertThat(assignment.publishedAt()).isEqualTo(NOW);
        assertThat(assignment.endedAt()).isNull();
        assertThat(assignment.personName()).isEqualTo("Lò Văn Thử");
    }

    @Test
    void refusesADecisionOfTomorrow() {
        assertThatThrownBy(() -> decided("2026-11-23T12:00:01+07:00")).isInstanceOf(DecisionNotYetMade.class);
    }

    @Test
    void refusesADecisionForAnAgencyThatHadEnded() {
        AgencySummary ended = agency(LocalDate.of(2025, 6, 30));

        assertThatThrownBy(() -> Assignment.decided(ended, command("2025-07-01T00:00:00+07:00"), NOW, "quantri", null))
                .isInstanceOf(AgencyDidNotExist.class);
        assertThat(Assignment.decided(ended, command("2025-06-30T23:59:00+07:00"), NOW, "quantri", null))
                .isNotNull();
    }

    @Test
    void yieldsToALaterDecisionAtItsTime() {
        Assignment present = decided("2026-11-20T08:00:00+07:00");
        Assignment next = decided("2026-11-23T08:00:00+07:00");

        present.yieldTo(next);

        assertThat(present.endedAt()).isEqualTo(next.decidedAt());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T08:00:00+07:00", "2026-11-19T08:00:00+07:00"})
    void doesNotYieldToAnEarlierDecision(String decidedAt) {
        Assignment present = decided("2026-11-20T08:00:00+07:00");
        Assignment other = decided(decidedAt);

        assertThatThrownBy(() -> present.yieldTo(other)).isInstanceOf(NewerAssignmentExists.class);
        assertThat(present.endedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-22T12:00:00+07:00,     ON_TIME, true
            2026-11-22T11:59:59+07:00,     LATE,    false
            2026-06-30T23:59:59+07:00,     NO_RULE,
            2026-07-01T00:00:00+07:00,     LATE,    false
            """)
    void judgesThePublicationByTheRuleOfTheDecision(
            OffsetDateTime decidedAt, Verdict verdict, @Nullable Boolean onTime) {
        var deadline = Deadlines.load().compute("spk.publish.regular", decidedAt.toInstant());

        PublicationView view = PublicationView.of(deadline, NOW);

        assertThat(view.verdict()).isEqualTo(verdict);
        assertThat(view.onTime()).isEqualTo(onTime);
        assertThat(view.clock() == null).isEqualTo(verdict == Verdict.NO_RULE);
    }

    @Test
    void recognisesItsOwnCommand() {
        AgencySummary agency = agency(null);
        AssignSpokesperson command = command("2026-11-23T08:00:00+07:00");
        Assignment assignment = Assignment.decided(agency, command, NOW, "vhttdl", "k-1");

        assertThat(assignment.resultsFrom(agency.id(), command)).isTrue();
        assertThat(assignment.resultsFrom(UUID.randomUUID(), command)).isFalse();
        assertThat(assignment.resultsFrom(agency.id(), command("2026-11-23T08:00:01+07:00")))
                .isFalse();
    }

    private static Assignment decided(String decidedAt) {
        return Assignment.decided(agency(null), command(decidedAt), NOW, "vhttdl", null);
    }

    private static AgencySummary agency(@Nullable LocalDate validTo) {
        return new AgencySummary(
                UUID.randomUUID(), "so-thu", "Sở Thử", AgencyKind.DEPARTMENT, null, null, null, null, validTo);
    }

    private static AssignSpokesperson command(String decidedAt) {
        return new AssignSpokesperson(
                SpokespersonKind.REGULAR,
                " Lò Văn Thử ",
                "Phó Giám đốc",
                "0213 3876 337",
                "lovanthu@laichau.gov.vn",
                "407/QĐ-SNNMT",
                OffsetDateTime.parse(decidedAt));
    }
}
