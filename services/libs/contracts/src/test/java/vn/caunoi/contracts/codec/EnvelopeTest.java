package vn.caunoi.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.contracts.monitoring.IssueClosed;

class EnvelopeTest {

    private static final Envelope ENVELOPE = new Envelope(
            UUID.fromString("0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6a"),
            IssueClosed.TYPE,
            "urn:caunoi:monitoring",
            UUID.fromString("0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6b"),
            Instant.parse("2026-11-10T08:15:02.5Z"),
            7,
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    @Test
    void writesTheHeadersOfTheKafkaBinding() {
        assertThat(ENVELOPE.headers())
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6a"),
                        Map.entry("ce_type", "vn.caunoi.monitoring.issue.closed.v1"),
                        Map.entry("ce_source", "urn:caunoi:monitoring"),
                        Map.entry("ce_subject", "0199f3c4-7d10-7a31-9c55-1f2e3d4c5b6b"),
                        Map.entry("ce_time", "2026-11-10T08:15:02.500Z"),
                        Map.entry("ce_sequence", "7"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(Envelope.read(ENVELOPE.headers()::get)).isEqualTo(ENVELOPE);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 17",
        "ce_id,",
        "ce_type,",
        "ce_subject, so-tu-phap",
        "ce_time, hôm qua",
        "ce_sequence, 0",
        "ce_sequence, first",
    })
    void refusesABadHeaderByName(String header, String value) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.put(header, value);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> Envelope.read(headers::get))
                .withMessageStartingWith("Header " + header)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("bad-header"));
    }
}
