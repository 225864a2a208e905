package vn.caunoi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenCipherTest {
    private static final SessionKey SESSION = new SessionKey("ab".repeat(32));
    private static final Tokens TOKENS = new Tokens("access", "refresh", "id");

    private final TokenCipher cipher = new TokenCipher("one secret of more than thirty-two characters");

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(SESSION, cipher.seal(SESSION, TOKENS))).isEqualTo(TOKENS);
    }

    @Test
    void keepsTheAbsenceOfARefreshToken() {
        Tokens without = new Tokens("access", null, "id");

        assertThat(cipher.open(SESSION, cipher.seal(SESSION, without))).isEqualTo(without);
    }

    @Test
    void showsNothingOfTheTokensAndNeverTheSameBytes() {
        byte[] once = cipher.seal(SESSION, TOKENS);
        byte[] again = cipher.seal(SESSION, TOKENS);

        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("access", "refresh");
        assertThat(once).isNotEqualTo(again);
    }

    @Test
    void doesNotOpenForAnotherSessionOrSecret() {
        byte[] sealed = cipher.seal(SESSION, TOKENS);

        assertThat(cipher.open(new SessionKey("cd".repeat(32)), sealed)).isNull();
        assertThat(new TokenCipher("another secret of more than thirty-two characters").open(SESSION, sealed))
                .isNull();
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        byte[] sealed = cipher.seal(SESSION, TOKENS);
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertThat(cipher.open(SESSION, sealed)).isNull();
            sealed[i] ^= 1;
        }
        assertThat(cipher.open(SESSION, new byte[5])).isNull();
    }
}
