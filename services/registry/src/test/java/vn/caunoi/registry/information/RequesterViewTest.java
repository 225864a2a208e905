package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequesterViewTest {

    private final AskerDetails who =
            new AskerDetails("Lò Thị  Ví Dụ", null, "Bản Nà Thử", "012345678901", "0213 3876 337", "vidu@example.vn");

    @Test
    void showsEverythingToThoseWhoHandleTheRequest() {
        assertThat(RequesterView.of(who, true))
                .isEqualTo(new RequesterView(
                        "Lò Thị  Ví Dụ",
                        null,
                        "Bản Nà Thử",
                        "012345678901",
                        "0213 3876 337",
                        "vidu@example.vn",
                        false));
    }

    @Test
    void showsOthersOnlyEnoughToTellTwoApart() {
        assertThat(RequesterView.of(who, false))
                .isEqualTo(new RequesterView("L. T. V. D.", null, "•••", "•••901", null, null, true));
    }

    @Test
    void saysNothingToALog() {
        assertThat(who.toString() + RequesterView.of(who, true)).doesNotContain("Lò", "0123", "Nà");
    }
}
