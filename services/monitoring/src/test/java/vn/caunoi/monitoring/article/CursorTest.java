package vn.caunoi.monitoring.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItLeft() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-23T05:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "????", "MTIz", "OTk5OTk5OTk5OTk5OTk5OTk5OTlfeA", "MV94", "4pii"})
    void refusesWhatItDidNotGive(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(CursorUnreadable.class);
    }
}
