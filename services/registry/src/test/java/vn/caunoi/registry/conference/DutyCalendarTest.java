package vn.caunoi.registry.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.deadlines.Deadlines;

class DutyCalendarTest {
    private final ConferenceClocks clocks = new ConferenceClocks(Deadlines.load());

    @Test
    void saysOfEachConferenceWhetherItCameInTimeAndWhenTheNextIsDue() {
        ConferenceDuty duty = at("2026-11-20T02:00:00Z")
                .of(
                        ProvincialDuty.CONFERENCE,
                        List.of(
                                held("2026-02-10T02:00:00Z"),
                                // Due on 11 May at 24:00, because 10 May is a Sunday.
                                held("2026-05-11T16:59:59Z"),
                                held("2026-08-21T02:00:00Z")),
                        List.of());

        assertThat(duty.held()).extracting(DutyStep::late).containsExactly(true, false, false);
        assertThat(duty.held().get(2).clock()).isNull();
        assertThat(duty.standing()).isEqualTo(DutyStanding.IN_TIME);
        // 21 November 2026 is a Saturday: the term ends on Monday.
        assertThat(duty.next()).isNotNull();
        assertThat(duty.next().dueAt()).isEqualTo("2026-11-23T17:00:00Z");
        assertThat(duty.next().rule()).isEqualTo("spk.pressConf.province");
    }

    @Test
    void isOverdueFromTheVeryMoment() {
        List<Conference> held = List.of(held("2026-08-21T02:00:00Z"));

        assertThat(at("2026-11-23T16:59:59.999Z")
                        .of(ProvincialDuty.CONFERENCE, held, List.of())
                        .standing())
                .isEqualTo(DutyStanding.IN_TIME);
        assertThat(at("2026-11-23T17:00:00Z")
                        .of(ProvincialDuty.CONFERENCE, held, List.of())
                        .standing())
                .isEqualTo(DutyStanding.OVERDUE);
    }

    @Test
    void countsAConferenceAsInformationAndNotTheOtherWayRound() {
        List<Conference> held = List.of(held("2026-09-15T02:00:00Z"), information("2026-10-10T02:00:00Z"));
        DutyCalendar calendar = at("2026-10-20T02:00:00Z");

        assertThat(calendar.of(ProvincialDuty.INFORMATION, held, List.of()).held())
                .hasSize(2);
        assertThat(calendar.of(ProvincialDuty.CONFERENCE, held, List.of()).held())
                .hasSize(1);
    }

    @Test
    void callsNothingLateWhereTheCalendarIsNotSure() {
        // Nobody has entered the holidays of 2027 yet.
        List<Conference> held = List.of(held("2027-06-10T02:00:00Z"), held("2027-09-20T02:00:00Z"));

        ConferenceDuty duty = at("2028-01-10T02:00:00Z")
                .of(
                        ProvincialDuty.CONFERENCE,
                        held,
                        List.of(planned(ConferenceKind.CONFERENCE, Instant.parse("2028-01-12T02:00:00Z"))));

        assertThat(duty.held()).extracting(DutyStep::late).containsExactly(false, false);
        assertThat(duty.standing()).isEqualTo(DutyStanding.UNCERTAIN);
        assertThat(duty.plan()).isNotNull().returns(true, DutyPlan::inTime);
    }

    @Test
    void saysThatItDoesNotKnowBeforeAnythingWasRecorded() {
        ConferenceDuty duty = at("2026-10-20T02:00:00Z").of(ProvincialDuty.INFORMATION, List.of(), List.of());

        assertThat(duty.standing()).isEqualTo(DutyStanding.UNKNOWN);
        assertThat(duty.next()).isNull();
    }

    @Test
    void saysWhetherWhatIsPlannedIsSoonEnough() {
        List<Conference> held = List.of(held("2026-08-21T02:00:00Z"));
        DutyCalendar calendar = at("2026-11-01T02:00:00Z");

        assertThat(Stream.of("2026-11-23T02:00:00Z", "2026-11-24T02:00:00Z")
                        .map(start -> calendar.of(
                                        ProvincialDuty.CONFERENCE,
                                        held,
                                        List.of(planned(ConferenceKind.CONFERENCE, Instant.parse(start))))
                                .plan())
                        .map(plan -> plan != null && plan.inTime()))
                .containsExactly(true, false);
    }

    private DutyCalendar at(String now) {
        return new DutyCalendar(clocks, Instant.parse(now));
    }

    private static Conference held(String at) {
        return held(ConferenceKind.CONFERENCE, Instant.parse(at));
    }

    private static Conference information(String at) {
        return held(ConferenceKind.INFORMATION, Instant.parse(at));
    }

    private static Conference held(ConferenceKind kind, Instant at) {
        Conference conference = planned(kind, at);
        conference.hold(0, new HoldConference(at.atOffset(ZoneOffset.UTC), "Đã trả lời ba câu hỏi."), at, "soanthao");
        return conference;
    }

    private static Conference planned(ConferenceKind kind, Instant start) {
        return Conference.planned(
                UUID.randomUUID(),
                new PlanConference(
                        kind,
                        "Họp báo Ví Dụ",
                        "Nội dung",
                        "Hội trường",
                        start.atOffset(ZoneOffset.UTC),
                        "Lò Văn Ví Dụ",
                        "Báo cáo"),
                start.minusSeconds(60),
                "soanthao");
    }
}
