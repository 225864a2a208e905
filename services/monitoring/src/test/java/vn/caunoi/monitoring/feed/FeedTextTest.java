package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Byte order mark, header, prologue and bytes disagree in every way seen in the wild. */
class FeedTextTest {

    private static final String BODY = "<title>Bà con xã Khun Há đón lúa mới</title>";
    private static final String WESTERN = "<title>café à la crème</title>";

    static Stream<Arguments> spellings() {
        Charset utf8 = StandardCharsets.UTF_8;
        Charset latin = StandardCharsets.ISO_8859_1;
        return Stream.of(
                Arguments.of("plain UTF-8", null, prologue("utf-8"), utf8, new int[0], BODY),
                Arguments.of("mark, no prologue", null, "", utf8, new int[] {0xEF, 0xBB, 0xBF}, BODY),
                Arguments.of(
                        "mark beats header",
                        "text/xml; charset=iso-8859-1",
                        "",
                        utf8,
                        new int[] {0xEF, 0xBB, 0xBF},
                        BODY),
                Arguments.of("header lies", "text/xml; charset=iso-8859-1", prologue("utf-8"), utf8, new int[0], BODY),
                Arguments.of("prologue lies", null, prologue("iso-8859-1"), utf8, new int[0], BODY),
                Arguments.of("prologue says UTF-16", null, prologue("utf-16"), utf8, new int[0], BODY),
                Arguments.of("prologue unknown", null, prologue("x-nonsense"), utf8, new int[0], BODY),
                Arguments.of("UTF-16 little, mark", null, "", StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}, BODY),
                Arguments.of(
                        "UTF-16 big, mark",
                        "text/xml; charset=utf-8",
                        "",
                        StandardCharsets.UTF_16BE,
                        new int[] {0xFE, 0xFF},
                        BODY),
                Arguments.of(
                        "UTF-16 little, no mark",
                        null,
                        prologue("utf-16"),
                        StandardCharsets.UTF_16LE,
                        new int[0],
                        BODY),
                Arguments.of("Latin by header", "text/xml; charset=\"ISO-8859-1\"", "", latin, new int[0], WESTERN),
                Arguments.of("Latin by prologue", "text/xml", prologue("iso-8859-1"), latin, new int[0], WESTERN),
                Arguments.of(
                        "Latin, header says UTF-8",
                        "text/xml; charset=utf-8",
                        prologue("iso-8859-1"),
                        latin,
                        new int[0],
                        WESTERN),
                Arguments.of(
                        "header beats prologue",
                        "text/xml; charset=windows-1252",
                        prologue("iso-8859-5"),
                        latin,
                        new int[0],
                        WESTERN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void decodes(String name, String contentType, String prologue, Charset charset, int[] mark, String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes((prologue + body).getBytes(charset));

        assertThat(FeedText.decode(bytes.toByteArray(), contentType)).isEqualTo(prologue + body);
    }

    private static String prologue(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
    }
}
