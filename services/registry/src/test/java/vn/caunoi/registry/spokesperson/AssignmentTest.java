package vn.caunoi.registry.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.spokesperson.PublicationView.Verdict;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void isPublishedTheMomentASecondPersonConfirmsIt() {
        Assignment assignment = proposed("2026-11-23T08:00:00+07:00");
        assertThat(assignment.publishedAt()).isNull();

        assignment.confirm(0, LATER, "duyet");

        assertThat(assignment.state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(assignment.publishedAt()).isEqualTo(LATER);
        assertThat(assignment.validTo()).isNull();
        assertThat(assignment.personName()).isEqualTo("Lò Văn Thử");
    }

    @Test
    void isDecidedByNobodyTwiceAndNotByItsProposer() {
        Assignment assignment = proposed("2026-11-23T08:00:00+07:00");

        assertThatThrownBy(() -> assignment.confirm(0, LATER, "vhttdl")).isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> assignment.reject(0, "Sai số", LATER, "vhttdl"))
                .isInstanceOf(SamePerson.class);
        assertThatThrownBy(() -> assignment.withdraw(0, LATER, "duyet")).isInstanceOf(NotTheProposer.class);
        assertThatThrownBy(() -> assignment.confirm(1, LATER, "duyet")).isInstanceOf(PreconditionFailed.class);

        assignment.reject(0, " Sai số quyết định ", LATER, "duyet");

        assertThat(assignment.proposal().settledReason()).isEqualTo("Sai số quyết định");
        assertThat(assignment.publishedAt()).isNull();
        assertThatThrownBy(() -> assignment.confirm(0, LATER, "duyet")).isInstanceOf(ProposalSettled.class);
        assertThatThrownBy(() -> assignment.withdraw(0, LATER, "vhttdl")).isInstanceOf(ProposalSettled.class);
    }

    @Test
    void speaksFromItsBeginningUntilJustBeforeItsEnd() {
        Assignment assignment = confirmed(
                command("2026-11-20T08:00:00+07:00", "2026-12-01T00:00:00+07:00", "2026-12-31T00:00:00+07:00"));

        assertThat(assignment.speaksAt(Instant.parse("2026-11-30T16:59:59.999999Z")))
                .isFalse();
        assertThat(assignment.speaksAt(Instant.parse("2026-11-30T17:00:00Z"))).isTrue();
        assertThat(assignment.speaksAt(Instant.parse("2026-12-30T16:59:59.999999Z")))
                .isTrue();
        assertThat(assignment.speaksAt(Instant.parse("2026-12-30T17:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T00:00:00+07:00", "2026-11-30T00:00:00+07:00"})
    void refusesAPeriodThatEndsBeforeItBegins(String validTo) {
        var inverted = command("2026-11-20T08:00:00+07:00", "2026-12-01T00:00:00+07:00", validTo);

        assertThatThrownBy(() -> Assignment.proposed(agency(null), inverted, NOW, "vhttdl", null))
                .isInstanceOf(PeriodInverted.class);
    }

    @Test
    void refusesToTakeEffectBeforeItsDecision() {
        var early = command("2026-11-20T08:00:00+07:00", "2026-11-20T07:59:59+07:00", null);

        assertThatThrownBy(() -> Assignment.proposed(agency(null), early, NOW, "vhttdl", null))
                .isInstanceOf(EffectBeforeDecision.class);
    }

    @Test
    void endsBeforeItsTimeOnceASecondPersonConfirmsTheDecision() {
        Assignment assignment = confirmed(command("2026-11-20T08:00:00+07:00", null, null));
        var ending = ending("2026-12-01T00:00:00+07:00", "2026-11-23T09:00:00+07:00");

        assignment.proposeEnd(0, ending, NOW, "soanthao");

        assertThat(assignment.validTo()).isNull();
        assertThatThrownBy(() -> assignment.proposeEnd(0, ending, NOW, "khac")).isInstanceOf(EndAlreadyProposed.class);
        assertThatThrownBy(() -> assignment.confirmEnd(0, LATER, "soanthao")).isInstanceOf(SamePerson.class);

        assignment.confirmEnd(0, LATER, "duyet");

        assertThat(assignment.validTo()).isEqualTo("2026-11-30T17:00:00Z");
        assertThat(assignment.decidedTo()).isNull();
        assertThat(assignment.ending()).isNotNull().satisfies(end -> {
            assertThat(end.reason()).isEqualTo(EndReason.TRANSFERRED);
            assertThat(end.proposal().settledBy()).isEqualTo("duyet");
        });
        assertThatThrownBy(() -> assignment.confirmEnd(0, LATER, "duyet")).isInstanceOf(ProposalSettled.class);
        assertThatThrownBy(() -> assignment.proposeEnd(0, ending, NOW, "soanthao"))
                .isInstanceOf(AssignmentNotRunning.class);
    }

    @Test
    void goesOnWhenTheEndIsRefusedOrTakenBack() {
        Assignment assignment = confirmed(command("2026-11-20T08:00:00+07:00", null, null));
        var ending = ending("2026-12-01T00:00:00+07:00", "2026-11-23T09:00:00+07:00");
        assertThatThrownBy(() -> assignment.rejectEnd(0, "Sai số", LATER, "duyet"))
                .isInstanceOf(EndNotProposed.class);

        assignment.proposeEnd(0, ending, NOW, "soanthao");
        assignment.rejectEnd(0, "Sai số", LATER, "duyet");
        assignment.proposeEnd(0, ending, NOW, "soanthao");
        assertThatThrownBy(() -> assignment.withdrawEnd(0, LATER, "duyet")).isInstanceOf(NotTheProposer.class);
        assignment.withdrawEnd(0, LATER, "soanthao");

        assertThat(assignment.validTo()).isNull();
        assertThat(assignment.speaksAt(Instant.parse("2027-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void doesNotConfirmAnEndThatASuccessorHasOvertaken() {
        Assignment assignment = confirmed(command("2026-11-20T08:00:00+07:00", null, null));
        assignment.proposeEnd(0, ending("2026-12-01T00:00:00+07:00", "2026-11-23T09:00:00+07:00"), NOW, "soanthao");
        assignment.yieldTo(proposed("2026-11-23T08:00:00+07:00"));

        assertThatThrownBy(() -> assignment.confirmEnd(0, LATER, "duyet")).isInstanceOf(AssignmentNotRunning.class);
    }

    @Test
    void takesAWaitingEndAlongWhenItsAgencyEnds() {
        Assignment assignment = confirmed(command("2026-11-20T08:00:00+07:00", null, null));
        assignment.proposeEnd(0, ending("2027-12-01T00:00:00+07:00", "2026-11-23T09:00:00+07:00"), NOW, "soanthao");

        assignment.endWithAgency(Instant.parse("2026-12-31T17:00:00Z"), LATER, "quantri");

        assertThat(assignment.validTo()).isEqualTo("2026-12-31T17:00:00Z");
        assertThat(assignment.ending())
                .isNotNull()
                .satisfies(end -> assertThat(end.proposal().state()).isEqualTo(ProposalState.REJECTED));
    }

    @Test
    void needsItsAgencyWhenItBeginsAndWhileItRuns() {
        Assignment assignment = proposed("2026-11-20T08:00:00+07:00");

        assertThatCode(() -> assignment.requireStanding(agency(null), NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> assignment.requireStanding(agency(LocalDate.of(2026, 11, 19)), NOW))
                .isInstanceOf(AgencyDidNotExist.class);
        assertThatThrownBy(() -> assignment.requireStanding(agency(LocalDate.of(2026, 11, 22)), NOW))
                .isInstanceOf(AgencyDidNotExist.class);
    }

    @Test
    void doesNotEndBeforeTheDecisionThatEndsIt() {
        Assignment assignment = confirmed(command("2026-11-20T08:00:00+07:00", null, null));

        assertThatThrownBy(() -> assignment.proposeEnd(
                        0, ending("2026-11-22T00:00:00+07:00", "2026-11-23T09:00:00+07:00"), NOW, "duyet"))
                .isInstanceOf(EffectBeforeDecision.class);
        assertThatThrownBy(() -> assignment.proposeEnd(
                        0, ending("2026-12-01T00:00:00+07:00", "2026-11-23T12:00:01+07:00"), NOW, "duyet"))
                .isInstanceOf(DecisionNotYetMade.class);
        assertThatThrownBy(() -> proposed("2026-11-20T08:00:00+07:00")
                        .proposeEnd(0, ending("2026-12-01T00:00:00+07:00", "2026-11-23T09:00:00+07:00"), NOW, "duyet"))
                .isInstanceOf(AssignmentNotRunning.class);
    }

    @Test
    void refusesADecisionOfTomorrow() {
        assertThatThrownBy(() -> proposed("2026-11-23T12:00:01+07:00")).isInstanceOf(DecisionNotYetMade.class);
    }

    @Test
    void refusesADecisionForAnAgencyThatHadEnded() {
        AgencySummary ended = agency(LocalDate.of(2025, 6, 30));

        assertThatThrownBy(() -> Assignment.proposed(ended, command("2025-07-01T00:00:00+07:00"), NOW, "quantri", null))
                .isInstanceOf(AgencyDidNotExist.class);
        assertThat(Assignment.proposed(ended, command("2025-06-30T23:59:00+07:00"), NOW, "quantri", null))
                .isNotNull();
    }

    @Test
    void yieldsToALaterDecisionAtItsTime() {
        Assignment present = proposed("2026-11-20T08:00:00+07:00");
        Assignment next = proposed("2026-11-23T08:00:00+07:00");

        present.yieldTo(next);

        assertThat(present.validTo()).isEqualTo(next.validFrom());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T08:00:00+07:00", "2026-11-19T08:00:00+07:00"})
    void doesNotYieldToAnEarlierDecision(String decidedAt) {
        Assignment present = proposed("2026-11-20T08:00:00+07:00");
        Assignment other = proposed(decidedAt);

        assertThatThrownBy(() -> present.yieldTo(other)).isInstanceOf(NewerAssignmentExists.class);
        assertThat(present.validTo()).isNull();
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

        PublicationView view = PublicationView.of(deadline, NOW, LATER);

        assertThat(view.verdict()).isEqualTo(verdict);
        assertThat(view.onTime()).isEqualTo(onTime);
        assertThat(view.clock() == null).isEqualTo(verdict == Verdict.NO_RULE);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-22T12:01:00+07:00, WAITING
            2026-11-22T12:00:59+07:00, LATE
            2026-06-30T23:59:59+07:00, NO_RULE
            """)
    void saysHowLongAProposalMayStillWait(OffsetDateTime decidedAt, Verdict verdict) {
        var deadline = Deadlines.load().compute("spk.publish.regular", decidedAt.toInstant());

        PublicationView view = PublicationView.of(deadline, null, LATER);

        assertThat(view.verdict()).isEqualTo(verdict);
        assertThat(view.publishedAt()).isNull();
    }

    @Test
    void recognisesItsOwnCommand() {
        AgencySummary agency = agency(null);
        AssignSpokesperson command = command("2026-11-23T08:00:00+07:00");
        Assignment assignment = Assignment.proposed(agency, command, NOW, "vhttdl", "k-1");

        assertThat(assignment.resultsFrom(agency.id(), command)).isTrue();
        assertThat(assignment.resultsFrom(UUID.randomUUID(), command)).isFalse();
        assertThat(assignment.resultsFrom(agency.id(), command("2026-11-23T08:00:01+07:00")))
                .isFalse();
    }

    private static Assignment proposed(String decidedAt) {
        return Assignment.proposed(agency(null), command(decidedAt), NOW, "vhttdl", null);
    }

    private static Assignment confirmed(AssignSpokesperson command) {
        Assignment assignment = Assignment.proposed(agency(null), command, NOW, "vhttdl", null);
        assignment.confirm(0, NOW, "duyet");
        return assignment;
    }

    private static EndAssignment ending(String endsAt, String decidedAt) {
        return new EndAssignment(
                EndReason.TRANSFERRED, OffsetDateTime.parse(endsAt), "88/QĐ-SNV", OffsetDateTime.parse(decidedAt));
    }

    private static AgencySummary agency(@Nullable LocalDate validTo) {
        return new AgencySummary(
                UUID.randomUUID(), "so-thu", "Sở Thử", AgencyKind.DEPARTMENT, null, null, null, null, validTo);
    }

    private static AssignSpokesperson command(String decidedAt) {
        return command(decidedAt, null, null);
    }

    private static AssignSpokesperson command(String decidedAt, @Nullable String validFrom, @Nullable String validTo) {
        return Commands.regular()
                .named(" Lò Văn Thử ")
                .decided(decidedAt)
                .from(validFrom)
                .to(validTo)
                .build();
    }
}
