package vn.caunoi.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditJsonTest {

    private final AuditJson json = new AuditJson(new ObjectMapper());

    record Contact(
            String name,
            @Personal String privatePhone,
            @Personal @Nullable String privateEmail,
            @Personal String pin) {}

    @Test
    void keepsNothingPersonalThatCouldBeRead() {
        String text = json.write(new Contact("Lò Văn Thử", "0912 345 678", "thu@thu.example", "1234"));

        assertThat(text)
                .isEqualTo("{\"name\":\"Lò Văn Thử\",\"pin\":\"•••\",\"privateEmail\":\"•••@thu.example\","
                        + "\"privatePhone\":\"•••678\"}");
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(json.write(null)).isNull();
        assertThat(json.read(null)).isNull();
    }
}
