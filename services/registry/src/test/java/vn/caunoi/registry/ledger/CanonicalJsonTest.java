package vn.caunoi.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void spellsOneValueInOneWay() throws Exception {
        String text =
                """
                { "tên" : "Sìn Hồ", "b" : [ 2, 1, { "z": null, "a": true } ],
                  "a" : "\\u0022 \\\\ \\/ \\n \\u001F €", "A" : 10 }
                """;

        String canonical = CanonicalJson.of(new ObjectMapper().readTree(text));

        assertThat(canonical)
                .isEqualTo("{\"A\":10,\"a\":\"\\\" \\\\ / \\n \\u001f €\",\"b\":[2,1,{\"a\":true,\"z\":null}],"
                        + "\"tên\":\"Sìn Hồ\"}");
        assertThat(CanonicalJson.of(new ObjectMapper().readTree(canonical))).isEqualTo(canonical);
    }
}
