package vn.caunoi.contracts.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.contracts.monitoring.IssueClosed;
import vn.caunoi.contracts.registry.StatementPublished;

class EventCodecTest {

    private static final UUID ID = UUID.fromString("0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6a");

    private final EventCodec codec = new EventCodec();

    @Test
    void writesPlainJsonWithoutAbsentValuesOrAddressing() {
        var event = new IssueClosed(ID, ID, ID, Instant.parse("2026-11-10T08:15:02Z"));

        assertThat(new String(codec.encode(event), UTF_8))
                .isEqualTo("{\"id\":\"%1$s\",\"agencyId\":\"%1$s\",\"statementId\":\"%1$s\","
                        .formatted(ID)
                        .concat("\"closedAt\":\"2026-11-10T08:15:02Z\"}"));
    }

    @Test
    void refusesToWriteAnEventThatBreaksItsSchema() {
        var event = new StatementPublished(ID, ID, ID, null, "", Instant.EPOCH);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> codec.encode(event))
                .withMessage("vn.caunoi.registry.statement.published.v1: /title breaks \"minLength\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json           | not-json",
                "{\"id\":1} {}      | not-json",
                "{\"id\":1,\"id\":2}| not-json",
                "[]                 | wrong-schema",
                "null               | wrong-schema",
                "{}                 | wrong-schema",
            })
    void refusesValuesWithAStableReason(String value, String reason) {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> codec.decode(IssueClosed.TYPE, value.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void namesPlacesButNeverRepeatsContent() {
        byte[] value = "{\"id\":\"Nguyễn Văn A\",\"agencyId\":\"%1$s\",\"closedAt\":\"hôm qua\"}"
                .formatted(ID)
                .getBytes(UTF_8);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> codec.decode(IssueClosed.TYPE, value))
                .withMessage(IssueClosed.TYPE
                        + ": /closedAt breaks \"format\", /id breaks \"format\", /statementId breaks \"required\"");
    }

    @Test
    void refusesAMissingValue() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> codec.decode(IssueClosed.TYPE, null))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("empty"));
    }

    @Test
    void refusesATypeOutsideTheCatalogue() {
        assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> codec.decode("vn.caunoi.registry.moon.landed.v1", "{}".getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("unknown-type"));
    }
}
