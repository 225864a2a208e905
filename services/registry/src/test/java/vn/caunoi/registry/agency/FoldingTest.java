package vn.caunoi.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Ủy ban nhân dân xã Bình Lư, uy ban nhan dan xa binh lu
            Phường Đoàn Kết,            phuong doan ket
            Pa Khóa,                    pa khoa
            Pa Khoá,                    pa khoa
            Sở NN&MT,                   so nn mt
            Sìn Hồ - Lai Châu,          sin ho lai chau
            'Sở VH,TT&DL',              so vh tt dl
            """)
    void keepsOnlyWhatPeopleType(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void doesNotCareHowLettersAreEncoded() {
        assertThat(Folding.fold("Bi\u0300nh Lu\u031b \u0110\u0103\u0323c")).isEqualTo("binh lu dac");
    }

    @Test
    void findsNoWordsInPunctuation() {
        assertThat(Folding.words(" %_' -- ")).isEmpty();
    }

    @Test
    void makesSlugs() {
        assertThat(Folding.slug("Tủa Sín Chải")).isEqualTo("tua-sin-chai");
    }
}
