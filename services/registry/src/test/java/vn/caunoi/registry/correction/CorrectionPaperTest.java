package vn.caunoi.registry.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.documents.Heading;

class CorrectionPaperTest {

    @Test
    void isWrittenInItsOwnProvince() {
        Heading heading = CorrectionPaper.of(demand(), "Điện Biên", ZonedDateTime.parse("2026-11-05T08:00:00+07:00"))
                .heading();

        assertThat(heading).isNotNull();
        assertThat(heading.placeAndDate()).isEqualTo("Điện Biên, ngày 05 tháng 11 năm 2026");
    }

    private static CorrectionView demand() {
        return new CorrectionView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Sở Công Thương",
                null,
                null,
                "Báo Thử nghiệm",
                "Không có trong danh bạ",
                Rhythm.DAILY,
                "Chợ phiên đóng cửa",
                null,
                LocalDate.parse("2026-09-30"),
                Instant.parse("2026-10-01T01:00:00Z"),
                "Chợ không đóng cửa.",
                "Thông báo số 5/TB-SCT.",
                Demanded.CORRECTION,
                null,
                CorrectionState.DRAFT,
                null,
                null,
                null,
                null,
                List.of(),
                true,
                List.of(CorrectionOutcome.WITHDRAWN),
                0);
    }
}
