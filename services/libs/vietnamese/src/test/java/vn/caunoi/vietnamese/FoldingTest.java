package vn.caunoi.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Sìn Hồ - Lai Châu, sin ho lai chau",
        "Pa Khóa, pa khoa",
        "Pa Khoá, pa khoa",
        "Sở NN&MT, so nn mt",
        "'Sở VH,TT&DL', so vh tt dl",
        "Sìn Hồ, sin ho",
        "Đoàn Kết, doan ket",
        "hoà, hoa",
        "hòa, hoa",
        "'Sở Văn hóa, Thể thao và Du lịch', so van hoa the thao va du lich",
        "UBND  xã Pa Ủ!, ubnd xa pa u",
        "'...', ''"
    })
    void foldsToWhatPeopleType(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void slugJoinsTheWords() {
        assertThat(Folding.slug("Nậm Cuổi")).isEqualTo("nam-cuoi");
    }

    @Test
    void findsNoWordsInPunctuation() {
        assertThat(Folding.words(" %_' -- ")).isEmpty();
    }
}
