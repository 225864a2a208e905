package vn.caunoi.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.caunoi.registry.officer.AgencyAddress;
import vn.caunoi.registry.spokesperson.SpeakingTerm;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/** Who is told of what, and what makes two reminders the same. */
class ReminderPlanTest {

    private static final Instant NOW = moment("2026-11-26T09:00:00+07:00");
    private static final UUID AGENCY = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final String OFFICE = "van-phong@laichau.gov.vn";
    private static final String SPEAKER = "nguoi.phat.ngon@laichau.gov.vn";
    private static final String OFFICER = "dau.moi@laichau.gov.vn";

    @Test
    void aClockThatIsComputedAgainIsTheSameClock() {
        Notice before = notice(clock(DeadlineUnit.WORKING_DAYS, "2026-11-27"));
        Notice moved = notice(clock(DeadlineUnit.WORKING_DAYS, "2026-11-30"));

        assertThat(moved.mark()).isEqualTo(before.mark());
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, TASK, UNANSWERED, nguoi.phat.ngon@laichau.gov.vn dau.moi@laichau.gov.vn",
        "AGENCY, PUBLICATION, AGENCY_PORTAL, nguoi.phat.ngon@laichau.gov.vn dau.moi@laichau.gov.vn",
        "AGENCY, VACANCY, ENDED, dau.moi@laichau.gov.vn van-phong@laichau.gov.vn",
        // The question itself goes to the person.
        "AGENCY, CONTACT_CONFIRMATION, NOT_CONFIRMED, ''",
        "AGENCY, CONTACT_CONFIRMATION, NO_ANSWER, dau.moi@laichau.gov.vn",
        "AGENCY, CONTACT_CONFIRMATION, MAIL_REFUSED, dau.moi@laichau.gov.vn",
        "PROVINCE, PUBLICATION, PROVINCE_LIST, van-phong@laichau.gov.vn",
        "MINISTRY, PUBLICATION, MINISTRY_LIST, ''",
    })
    void tellsWhoeverCanSeeToIt(DutyOwner owner, OpenDutyKind kind, OpenDutyReason reason, String told) {
        Recipients recipients = new Recipients(
                List.of(speaker()), List.of(new AgencyAddress(AGENCY, OFFICER)), Optional.of(OFFICE), NOW);

        assertThat(String.join(" ", recipients.of(duty(owner, kind, reason, clock(DeadlineUnit.DAYS, "2026-11-27")))))
                .isEqualTo(told);
    }

    @Test
    void tellsTheOfficeWhereAnAgencyHasNobody() {
        OpenDuty duty = duty(
                DutyOwner.AGENCY, OpenDutyKind.TASK, OpenDutyReason.UNANSWERED, clock(DeadlineUnit.DAYS, "2026-11-27"));

        assertThat(new Recipients(List.of(), List.of(), Optional.of(OFFICE), NOW).of(duty))
                .containsExactly(OFFICE);
        assertThat(new Recipients(List.of(), List.of(), Optional.empty(), NOW).of(duty))
                .isEmpty();
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
                kind + "/1", kind, reason, AGENCY, "Cơ quan thử", owner, "Việc thử", null, NOW, clock, DutyState.OPEN);
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

    private static SpeakingTerm speaker() {
        Instant from = NOW.minus(Duration.ofDays(30));
        return new SpeakingTerm(
                UUID.randomUUID(),
                AGENCY,
                SpokespersonKind.REGULAR,
                "Lò Văn Thử",
                "Chánh Văn phòng",
                "0213 3876 337",
                SPEAKER,
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
