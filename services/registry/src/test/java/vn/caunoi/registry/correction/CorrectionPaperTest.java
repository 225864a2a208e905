package vn.caunoi.registry.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.documents.Heading;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.Letterhead;

class CorrectionPaperTest {

    @Test
    void isWrittenInItsOwnProvince() {
        Heading heading = CorrectionPaper.of(
                        demand(),
                        new Letterhead("Sở Công Thương", AgencyKind.DEPARTMENT, "Điện Biên"),
                        Instant.parse("2026-11-05T01:00:00Z"))
                .heading();

        assertThat(heading).isNotNull();
        assertThat(heading.placeAndDate()).isEqualTo("Điện Biên, ngày 05 tháng 11 năm 2026");
        assertThat(heading.superior()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH\u00A0ĐIỆN\u00A0BIÊN");
        assertThat(heading.about()).isEqualTo("V/v đề nghị cải chính thông tin trên báo chí");
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
