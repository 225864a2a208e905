package vn.caunoi.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DeadlineUnit;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.coverage.OpenDutyKind;
import vn.caunoi.registry.coverage.OpenDutyReason;
import vn.caunoi.registry.duty.DutyOwner;
import vn.caunoi.registry.duty.DutyState;
import vn.caunoi.registry.mail.MailHoursOfTests;
import vn.caunoi.registry.officer.AgencyAddress;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.SpokespersonKind;
import vn.caunoi.registry.task.TaskKind;

/** Who is told of what, and what makes two reminders the same. */
class ReminderPlanTest {

    private static final Instant NOW = moment("2026-11-26T09:00:00+07:00");
    private static final UUID AGENCY = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final String OFFICE = "van-phong@laichau.gov.vn";
    private static final String SPEAKER = "nguoi.phat.ngon@laichau.gov.vn";
    private static final UUID COMMITTEE = UUID.fromString("01234567-89ab-7def-8123-456789abcd00");

    private static final ReminderPlan PLAN = new ReminderPlan(
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(ReminderConfig.class)
                    .withDefaultValue("registry.reminder.lead.ENQUIRY.days", "5")
                    .build()
                    .getConfigMapping(ReminderConfig.class),
            MailHoursOfTests.never());

    @Test
    void aClockThatIsComputedAgainIsTheSameClock() {
        Notice before = notice(clock(DeadlineUnit.WORKING_DAYS, "2026-11-27"));
        Notice moved = notice(clock(DeadlineUnit.WORKING_DAYS, "2026-11-30"));

        assertThat(moved.mark()).isEqualTo(before.mark());
    }

    @ParameterizedTest(name = "{0} {1} {2}, {3}: {4}")
    @CsvSource({
        "AGENCY, TASK, UNANSWERED, BEFORE_DUE, speaker officer",
        "AGENCY, TASK, UNANSWERED, OVERDUE, speaker officer head",
        "AGENCY, TASK, UNANSWERED, ESCALATED, head chairman office",
        "AGENCY, PUBLICATION, AGENCY_PORTAL, BEFORE_DUE, speaker officer",
        "AGENCY, PUBLICATION, AGENCY_PORTAL, ESCALATED, head chairman office",
        "AGENCY, VACANCY, ENDED, BEFORE_DUE, officer office",
        "AGENCY, VACANCY, ENDED, ESCALATED, ''",
        // The question itself goes to the person.
        "AGENCY, CONTACT_CONFIRMATION, NOT_CONFIRMED, OVERDUE, ''",
        "AGENCY, CONTACT_CONFIRMATION, NO_ANSWER, BEFORE_DUE, officer",
        "AGENCY, CONTACT_CONFIRMATION, MAIL_REFUSED, OVERDUE, officer",
        "PROVINCE, PUBLICATION, PROVINCE_LIST, OVERDUE, office",
        "PROVINCE, PUBLICATION, PROVINCE_LIST, ESCALATED, ''",
        "MINISTRY, PUBLICATION, MINISTRY_LIST, OVERDUE, ''",
    })
    void tellsWhoeverCanSeeToIt(DutyOwner owner, OpenDutyKind kind, OpenDutyReason reason, Stage stage, String told) {
        Recipients recipients = new Recipients(
                List.of(
                        term(AGENCY, SpokespersonKind.REGULAR, "speaker"),
                        term(AGENCY, SpokespersonKind.HEAD, "head"),
                        term(COMMITTEE, SpokespersonKind.HEAD, "chairman"),
                        term(AGENCY, SpokespersonKind.CASE_AUTHORISED, "somebody")),
                List.of(new AgencyAddress(AGENCY, "officer")),
                Optional.of("office"),
                Optional.of(COMMITTEE),
                NOW);

        assertThat(String.join(
                        " ", recipients.of(duty(owner, kind, reason, clock(DeadlineUnit.DAYS, "2026-11-27")), stage)))
                .isEqualTo(told);
    }

    @Test
    void tellsTheHeadWhereNobodyElseSpeaks() {
        OpenDuty duty = task(TaskKind.ENQUIRY, clock(DeadlineUnit.DAYS, "2026-11-27"), DutyState.OPEN);

        assertThat(new Recipients(
                                List.of(term(AGENCY, SpokespersonKind.HEAD, "head")),
                                List.of(),
                                Optional.of(OFFICE),
                                Optional.empty(),
                                NOW)
                        .of(duty, Stage.BEFORE_DUE))
                .containsExactly("head");
    }

    @Test
    void tellsTheOfficeWhereAnAgencyHasNobody() {
        OpenDuty duty = task(TaskKind.ENQUIRY, clock(DeadlineUnit.DAYS, "2026-11-27"), DutyState.OPEN);

        assertThat(nobody(Optional.of(OFFICE)).of(duty, Stage.BEFORE_DUE)).containsExactly(OFFICE);
        assertThat(nobody(Optional.empty()).of(duty, Stage.BEFORE_DUE)).isEmpty();
    }

    /** Today is Thursday 26 November; the leads are those of the settings, an enquiry's is five days. */
    @ParameterizedTest(name = "{0} due on {1} at {2}: {3}")
    @CsvSource({
        "INFORMATION_REQUEST, 2026-12-01, OPEN, ''",
        "INFORMATION_REQUEST, 2026-11-30, OPEN, BEFORE_DUE",
        "ENQUIRY, 2026-12-04, OPEN, ''",
        "ENQUIRY, 2026-12-03, OPEN, BEFORE_DUE",
        "ENQUIRY, 2026-11-25, OVERDUE, OVERDUE",
        // Three working days behind it those who lead are told as well.
        "ENQUIRY, 2026-11-24, OVERDUE, OVERDUE",
        "ENQUIRY, 2026-11-23, OVERDUE, OVERDUE ESCALATED",
    })
    void comesToEachStageInTime(TaskKind kind, String lastDay, DutyState state, String stages) {
        assertThat(PLAN.stages(task(kind, clock(DeadlineUnit.DAYS, lastDay), state), NOW).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0} hours behind: {1}")
    @CsvSource({"-25, ''", "-24, BEFORE_DUE", "1, OVERDUE", "11, OVERDUE", "12, OVERDUE ESCALATED"})
    void comesToEachStageByTheHour(int behind, String stages) {
        Instant dueAt = NOW.minus(Duration.ofHours(behind));
        OpenDuty alert =
                task(TaskKind.ALERT, hours(dueAt, Confidence.HIGH), behind > 0 ? DutyState.OVERDUE : DutyState.OPEN);

        assertThat(PLAN.stages(alert, NOW).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(stages);
    }

    @Test
    void neverAccusesBeforeThoseWhoLeadByARuleThatIsNotSure() {
        OpenDuty doubtful =
                task(TaskKind.ALERT, hours(NOW.minus(Duration.ofDays(3)), Confidence.MEDIUM), DutyState.DOUBTFUL);

        assertThat(PLAN.stages(doubtful, NOW)).containsExactly(Stage.OVERDUE);
    }

    private static Recipients nobody(Optional<String> office) {
        return new Recipients(List.of(), List.of(), office, Optional.empty(), NOW);
    }

    private static OpenDuty task(TaskKind kind, ClockView clock, DutyState state) {
        return new OpenDuty(
                "TASK/1",
                OpenDutyKind.TASK,
                OpenDutyReason.UNANSWERED,
                AGENCY,
                "Cơ quan thử",
                DutyOwner.AGENCY,
                "Việc thử",
                null,
                kind,
                NOW,
                clock,
                state);
    }

    private static ClockView hours(Instant dueAt, Confidence confidence) {
        return new ClockView(
                "spk.firstStatement.event",
                24,
                DeadlineUnit.HOURS,
                "Nghị định",
                confidence,
                dueAt.minus(Duration.ofHours(24)),
                "đã nhận",
                dueAt,
                null,
                List.of(),
                null,
                "calendar",
                "rules",
                null,
                null);
    }

    private static Notice notice(ClockView clock) {
        return new Notice(
                duty(DutyOwner.AGENCY, OpenDutyKind.TASK, OpenDutyReason.UNANSWERED, clock),
                clock,
                Stage.BEFORE_DUE,
                SPEAKER);
    }

    private static OpenDuty duty(DutyOwner owner, OpenDutyKind kind, OpenDutyReason reason, ClockView clock) {
        return new OpenDuty(
                kind + "/1",
                kind,
                reason,
                AGENCY,
                "Cơ quan thử",
                owner,
                "Việc thử",
                null,
                null,
                NOW,
                clock,
                DutyState.OPEN);
    }

    private static ClockView clock(DeadlineUnit unit, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        return new ClockView(
                "press.answer.request",
                2,
                unit,
                "Luật Báo chí",
                Confidence.HIGH,
                NOW.minus(Duration.ofDays(1)),
                "đã nhận",
                moment(last.plusDays(1) + "T00:00:00+07:00"),
                last,
                List.of(),
                null,
                "calendar-" + lastDay,
                "rules",
                null,
                null);
    }

    private static SpeakingTerm term(UUID agency, SpokespersonKind kind, String email) {
        Instant from = NOW.minus(Duration.ofDays(30));
        return new SpeakingTerm(
                UUID.randomUUID(),
                agency,
                kind,
                "Lò Văn Thử",
                "Chánh Văn phòng",
                "0213 3876 337",
                email,
                "12/QĐ-UBND",
                from,
                from,
                null,
                from);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
