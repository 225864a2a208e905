package vn.caunoi.registry.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.deadlines.Deadlines;

class ConferenceTest {
    /** After the first of July 2026, when refusals got their limit. */
    private static final Instant START = Instant.parse("2026-11-25T02:00:00Z");

    private final ConferenceClocks clocks = new ConferenceClocks(Deadlines.load());

    @Test
    void isToldOfUntilTwentyFourHoursBefore() {
        Conference inTime = planned(START);
        inTime.notify(0, clocks.notice(START), START.minus(Duration.ofHours(24)), "soanthao");
        assertThat(inTime.state()).isEqualTo(ConferenceState.NOTIFIED);

        Conference late = planned(START);
        assertThatThrownBy(() -> late.notify(
                        0,
                        clocks.notice(START),
                        START.minus(Duration.ofHours(24)).plusMillis(1),
                        "soanthao"))
                .isInstanceOf(NoticeLate.class);
        assertThat(late.state()).isEqualTo(ConferenceState.PLANNED);
    }

    @Test
    void isRefusedUntilTwelveHoursBefore() {
        Conference inTime = notified(START);
        inTime.refuse(0, "Nội dung không đúng", clocks.refusal(START), START.minus(Duration.ofHours(12)), "duyet");
        assertThat(inTime.state()).isEqualTo(ConferenceState.REFUSED);

        Conference late = notified(START);
        assertThatThrownBy(() -> late.refuse(
                        0,
                        "Muộn",
                        clocks.refusal(START),
                        START.minus(Duration.ofHours(12)).plusMillis(1),
                        "duyet"))
                .isInstanceOf(RefusalLate.class);
    }

    @Test
    void isRefusedUntilItsStartUnderTheOlderLaw() {
        Instant start = Instant.parse("2026-06-30T10:00:00Z");
        assertThat(clocks.refusal(start)).isNull();
        Conference conference = notified(start);

        conference.refuse(0, "Nội dung không đúng", null, start.minusSeconds(1), "duyet");

        assertThat(conference.state()).isEqualTo(ConferenceState.REFUSED);
        Conference begun = notified(start);
        assertThatThrownBy(() -> begun.refuse(0, "Muộn", null, start, "duyet")).isInstanceOf(RefusalLate.class);
    }

    @Test
    void isWhatWasToldOnceOthersWereTold() {
        Conference conference = notified(START);

        assertThatThrownBy(() -> conference.change(0, command(START))).isInstanceOf(ConferenceNotInState.class);
        conference.cancel(0, "Đổi lịch", START.minusSeconds(60), "soanthao");
        assertThatThrownBy(() -> conference.hold(0, minutes(START), START.plusSeconds(60), "soanthao"))
                .isInstanceOf(ConferenceNotInState.class);
    }

    @Test
    void wasHeldOnlyOnceItBegan() {
        Conference conference = notified(START);

        assertThatThrownBy(() -> conference.hold(0, minutes(START), START.minusSeconds(1), "soanthao"))
                .isInstanceOf(ConferenceNotOver.class);
        conference.hold(0, minutes(START), START, "soanthao");
        assertThat(conference.state()).isEqualTo(ConferenceState.HELD);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConferenceState.class,
            names = {"REFUSED", "CANCELLED"})
    void takesNobodyWhenItDoesNotTakePlace(ConferenceState state) {
        Conference conference = notified(START);
        Instant before = START.minus(Duration.ofHours(20));
        if (state == ConferenceState.REFUSED) {
            conference.refuse(0, "Nội dung không đúng", clocks.refusal(START), before, "duyet");
        } else {
            conference.cancel(0, "Đổi lịch", before, "soanthao");
        }

        assertThatThrownBy(conference::requireAlive).isInstanceOf(ConferenceNotInState.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T10:00:00Z, false",
        "2016-12-31T17:00:00Z, true",
        "2026-06-30T10:00:00Z, true",
        "2026-07-01T10:00:00Z, true"
    })
    void followsTheLawOfThePlannedDay(Instant start, boolean limited) {
        assertThat(clocks.notice(start) != null).isEqualTo(limited);
    }

    private Conference notified(Instant start) {
        Conference conference = planned(start);
        conference.notify(0, clocks.notice(start), start.minus(Duration.ofHours(30)), "soanthao");
        return conference;
    }

    private static Conference planned(Instant start) {
        return Conference.planned(UUID.randomUUID(), command(start), start.minus(Duration.ofDays(5)), "soanthao");
    }

    private static PlanConference command(Instant start) {
        return new PlanConference(
                ConferenceKind.CONFERENCE,
                "Họp báo Ví Dụ",
                "Nội dung",
                "Hội trường",
                start.atOffset(ZoneOffset.UTC),
                "Lò Văn Ví Dụ",
                "Báo cáo");
    }

    private static HoldConference minutes(Instant at) {
        return new HoldConference(at.atOffset(ZoneOffset.UTC), "Đã trả lời ba câu hỏi.");
    }
}
