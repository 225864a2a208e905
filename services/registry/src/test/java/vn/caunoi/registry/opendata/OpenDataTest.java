package vn.caunoi.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDataTest {

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
}
