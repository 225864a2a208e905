package vn.caunoi.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void keepsWhatIsWellFormed() {
        Correlation correlation = of("my.request_id-1", TRACE);

        assertThat(correlation).isEqualTo(new Correlation("my.request_id-1", TRACE));
        assertThat(correlation.traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "has space here", "<script>alert</script>", "line\nbreak-1234", "đường-1234567"})
    void replacesIdsThatCouldDoHarm(String id) {
        assertThat(of(id, TRACE).requestId()).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319g-b7ad6b7169203331-01"
            })
    void replacesTracesThatAreNone(String traceparent) {
        Correlation correlation = of("12345678", traceparent);

        assertThat(correlation.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    private static Correlation of(String requestId, String traceparent) {
        return Correlation.of(MultiMap.caseInsensitiveMultiMap()
                .add("X-Request-Id", requestId)
                .add("traceparent", traceparent));
    }
}
