package vn.caunoi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionKeyTest {

    @Test
    void namesASessionWithoutGivingItAway() {
        String secret = SessionKey.newSecret();

        assertThat(SessionKey.of(secret).hex()).matches("[0-9a-f]{64}").doesNotContain(secret);
        assertThat(SessionKey.of(secret)).isEqualTo(SessionKey.of(secret));
    }

    @Test
    void neverRepeatsASecret() {
        assertThat(Stream.generate(SessionKey::newSecret).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"})
    void refusesWhatCannotBeOurs(String value) {
        assertThat(SessionKey.of(value)).isNull();
    }
}
