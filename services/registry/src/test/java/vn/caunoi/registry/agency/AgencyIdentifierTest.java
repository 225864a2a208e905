package vn.caunoi.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "H35, H35, 000.00.00.H35",
        "000.00.00.H35, H35, 000.00.00.H35",
        "000.00.12.H35, H35.12, 000.00.12.H35",
        "001.02.12.H35, H35.12.02.001, 001.02.12.H35",
        "H35.12.A7, H35.12.A7, "
    })
    void understandsBothOrders(String text, String canonical, String legacy) {
        assertThat(AgencyIdentifier.parse(text)).hasValueSatisfying(identifier -> {
            assertThat(identifier.canonical()).isEqualTo(canonical);
            assertThat(identifier.legacy()).isEqualTo(legacy);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "35",
                "H3",
                "Z35",
                "H35.",
                "H35..1",
                "h35",
                "H35.a",
                "03394",
                "H35.123456789012345678901234567890123"
            })
    void refusesWhatIsNone(String text) {
        assertThat(AgencyIdentifier.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H35, true", "H35.12, true", "H351.2, false", "H36, false", "H36.35, false"})
    void knowsItsProvince(String text, boolean ours) {
        assertThat(AgencyIdentifier.parse(text)
                        .filter(identifier -> identifier.isOf("H35"))
                        .isPresent())
                .isEqualTo(ours);
    }
}
