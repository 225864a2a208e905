package vn.caunoi.registry.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.problem.SenderKey;

class ReceiptCodeTest {

    @Test
    void isFourGroupsWithoutLookAlikes() {
        Set<String> codes =
                Stream.generate(() -> ReceiptCode.fresh().shown()).limit(1000).collect(Collectors.toSet());

        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}"));
    }

    @Test
    void isReadHoweverItIsTyped() {
        ReceiptCode code = ReceiptCode.fresh();
        String shown = code.shown();

        for (String typed : new String[] {
            shown,
            shown.toLowerCase(java.util.Locale.ROOT),
            shown.replace("-", ""),
            " " + shown.replace("-", " – ") + "\n",
            shown.replace('-', '.')
        }) {
            assertThat(ReceiptCode.typed(typed).map(ReceiptCode::hash))
                    .as(typed)
                    .hasValue(code.hash());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "2345", "2345-6789-ABCD-EFG0", "2345-6789-ABCD-EFGHJ", "<script>alert(1)"})
    void isNothingElse(String typed) {
        assertThat(ReceiptCode.typed(typed)).isEmpty();
    }

    @Test
    void followsFromKeyAndWordsWhereTheSenderGivesAKey() {
        SenderKey key = new SenderKey("6f1f0c5e-6a39-4a58-9f2e-6a5d1f0c9b11");
        SenderKey other = new SenderKey("7f1f0c5e-6a39-4a58-9f2e-6a5d1f0c9b11");
        ReceiptCode code = ReceiptCode.of(key, "Lò Thị Ví Dụ", null, 1);

        assertThat(ReceiptCode.of(key, "Lò Thị Ví Dụ", null, 1).hash()).isEqualTo(code.hash());
        assertThat(Stream.of(
                                ReceiptCode.of(key, "Lò Thị Ví Dụ", 1, null),
                                ReceiptCode.of(key, "Lò Thị Ví Dụ", null, 2),
                                ReceiptCode.of(other, "Lò Thị Ví Dụ", null, 1),
                                ReceiptCode.of(new SenderKey(null), "Lò Thị Ví Dụ", null, 1))
                        .map(ReceiptCode::hash))
                .doesNotContain(code.hash());
        assertThat(ReceiptCode.typed(code.shown())).isPresent();
    }

    @Test
    void neverTellsItselfToALog() {
        ReceiptCode code = ReceiptCode.fresh();

        assertThat(code.toString()).doesNotContain(code.shown().substring(0, 4));
        assertThat(code.hash())
                .hasSize(64)
                .doesNotContainIgnoringCase(code.shown().replace("-", ""));
    }
}
