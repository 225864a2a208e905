package vn.caunoi.registry.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRules;

class OutletClocksTest {

    private final OutletClocks clocks = new OutletClocks(Deadlines.load(), LegalRules.load());

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T03:00:00Z, 2026-10-23T16:59:59Z, false",
        "2026-10-02T03:00:00Z, 2026-10-23T17:00:01Z, true",
        // Nobody has entered the holidays of 2027 yet.
        "2026-12-28T03:00:00Z, 2027-03-01T03:00:00Z, false"
    })
    void accuseAnOutletOnlyWhenTheTermIsSurelyOver(Instant received, Instant now, boolean late) {
        Correction correction =
                Correction.recorded(UUID.randomUUID(), reply(), Outlet.unlisted(reply()), now, "soanthao");
        CorrectionRound round = CorrectionRound.sent(
                correction.id(), 1, new SendCorrection("1/SCT-VP", at(received), at(received)), "soanthao");

        CorrectionRoundView view = clocks.view(correction, round, now);

        assertThat(view.answerClock()).isNotNull();
        assertThat(view.answerLate()).isEqualTo(late);
        assertThat(view.carryClock()).isNotNull();
        assertThat(view.carryLate()).isEqualTo(late);
    }

    private static RecordCorrection reply() {
        return new RecordCorrection(
                null,
                null,
                "Báo Thử nghiệm",
                "Không có trong danh bạ",
                Rhythm.WEEKLY,
                "Chợ phiên đóng cửa",
                null,
                LocalDate.parse("2026-09-30"),
                OffsetDateTime.parse("2026-10-01T08:00:00+07:00"),
                "Chợ không đóng cửa.",
                "Thông báo số 5/TB-SCT.",
                Demanded.REPLY,
                "Sở khẳng định không có việc đó.");
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
