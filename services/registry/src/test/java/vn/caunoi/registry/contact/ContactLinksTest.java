package vn.caunoi.registry.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactLinksTest {

    private static final UUID QUESTION = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final Instant END = Instant.parse("2026-12-10T00:00:00Z");

    private final ContactLinks links = new ContactLinks("a secret of at least 32 characters");

    @Test
    void readsWhatItMade() {
        assertThat(links.read(links.token(QUESTION, END))).isEqualTo(new ContactLinks.Claim(QUESTION, END));
    }

    @Test
    void refusesATokenWithAnyBitChanged() {
        byte[] token = Base64.getUrlDecoder().decode(links.token(QUESTION, END));
        for (int i = 0; i < token.length; i++) {
            byte[] forged = token.clone();
            forged[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThatThrownBy(() -> links.read(text)).isInstanceOf(LinkUnknown.class);
        }
    }

    @Test
    void refusesATokenOfAnotherSecret() {
        String foreign = new ContactLinks("another secret of 32 characters!").token(QUESTION, END);

        assertThatThrownBy(() -> links.read(foreign)).isInstanceOf(LinkUnknown.class);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThatThrownBy(() -> links.read("abc")).isInstanceOf(LinkUnknown.class);
        assertThatThrownBy(() -> links.read("***")).isInstanceOf(LinkUnknown.class);
        assertThatThrownBy(() -> links.read("A".repeat(200))).isInstanceOf(LinkUnknown.class);
    }
}
