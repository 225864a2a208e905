package vn.caunoi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.gateway.suite.GatewaySuite;
import vn.caunoi.gateway.suite.RawRequest;

/** Messages that two servers in a row might cut at different places. */
@QuarkusTest
@QuarkusTestResource(GatewaySuite.class)
class FramingTest {
    private static final String POST = "POST /api/registry/v1/statements HTTP/1.1\r\nHost: localhost\r\n";
    private static final String SMUGGLED = "GET /api/registry/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private int before;

    @BeforeEach
    void count() {
        before = GatewaySuite.service().requests();
    }

    static Stream<Arguments> ambiguousMessages() {
        return Stream.of(
                Arguments.of(
                        "length and chunks",
                        POST + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED),
                Arguments.of(
                        "chunks and length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + SMUGGLED),
                Arguments.of("two lengths", POST + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n" + SMUGGLED),
                Arguments.of("signed length", POST + "Content-Length: +5\r\n\r\n" + SMUGGLED),
                Arguments.of("chunked last but one", POST + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "old protocol with chunks",
                        "POST /api/registry/v1/statements HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                + SMUGGLED),
                Arguments.of(
                        "old protocol with body",
                        "POST /api/registry/v1/statements HTTP/1.0\r\nContent-Length: 5\r\n\r\nhello"),
                Arguments.of("space before the colon", POST + "Content-Length : 5\r\n\r\n" + SMUGGLED),
                Arguments.of("broken chunk size", POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" + SMUGGLED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguousMessages")
    void passesNoAmbiguousMessageOn(String name, String message) {
        String answer = RawRequest.send(message);

        assertThat(RawRequest.status(answer)).isIn(0, 400);
        assertThat(answer).doesNotContain("/api/registry/v1/smuggled");
        assertThat(GatewaySuite.service().requests() - before).isLessThanOrEqualTo(name.contains("chunk size") ? 1 : 0);
    }

    @Test
    void takesAFoldedHeaderForOneHeader() {
        String answer = RawRequest.send(
                POST + "Connection: close\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);

        assertThat(answer).doesNotContain("/api/registry/v1/smuggled");
        assertThat(GatewaySuite.service().requests() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void answersTheOldProtocolWithoutBody() {
        String answer = RawRequest.send("GET /api/registry/v1/agencies HTTP/1.0\r\nHost: localhost\r\n\r\n");

        assertThat(RawRequest.status(answer)).isEqualTo(200);
    }
}
