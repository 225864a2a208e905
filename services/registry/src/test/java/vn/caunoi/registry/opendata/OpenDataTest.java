package vn.caunoi.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.registry.spokesperson.SpokespersonKind;
import vn.caunoi.registry.spokesperson.SpokespersonView;

class OpenDataTest {

    private static final SpokespersonView SOMEBODY = new SpokespersonView(
            new UUID(0, 1),
            new UUID(0, 2),
            "Xã Thử",
            SpokespersonKind.HEAD,
            "Lò Văn Thử",
            "Chủ tịch",
            "0213 3876 337",
            "thu@laichau.gov.vn",
            "12/QĐ-UBND",
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            =HYPERLINK("x"), `"'=HYPERLINK(""x"")"`
            +84912345678,    `"'+84912345678"`
            -1,              `"'-1"`
            @SUM(1),         `"'@SUM(1)"`
            ＝1,             `"'＝1"`
            Phó Giám đốc,    `"Phó Giám đốc"`
            ``,              `""`
            """)
    void letsNoCellBecomeAFormula(String cell, String written) {
        assertThat(PublicListCsv.line(List.of(cell))).isEqualTo(written + "\r\n");
    }

    @Test
    void keepsBreaksOfLinesInsideTheirCells() {
        assertThat(PublicListCsv.line(List.of("\tmột\nhai", "ba"))).isEqualTo("\"'\tmột\nhai\",\"ba\"\r\n");
    }

    @Test
    void refusesAWorkbookThatWouldNotFit() {
        List<SpokespersonView> found =
                new ArrayList<>(Collections.nCopies(OpenDataService.MOST_IN_A_WORKBOOK - 1, SOMEBODY));

        OpenDataService.add(found, List.of(SOMEBODY));

        assertThatThrownBy(() -> OpenDataService.add(found, List.of(SOMEBODY))).isInstanceOf(ListTooLong.class);
    }
}
