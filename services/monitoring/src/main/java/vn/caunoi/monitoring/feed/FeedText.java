package vn.caunoi.monitoring.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a feed into text. Byte order mark, header and prologue are asked in that order; UTF-8 is preferred
 * to a declared single-byte set when the bytes are valid UTF-8 with letters beyond ASCII, because that never happens by
 * chance.
 */
final class FeedText {

    private static final Pattern HEADER_CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");
    private static final Pattern PROLOGUE_CHARSET =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int PROLOGUE_LENGTH = 400;

    private FeedText() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0x00, 0x3C)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0x3C, 0x00)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null) {
            return utf8;
        }
        Charset declared = declared(bytes, contentType);
        // Neither valid UTF-8 nor a set we know: the set of Vietnamese Windows loses least.
        boolean useless = declared == null || declared.equals(StandardCharsets.UTF_8);
        return new String(bytes, useless ? Charset.forName("windows-1258") : declared);
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
        Charset fromHeader = contentType == null ? null : named(HEADER_CHARSET.matcher(contentType));
        if (fromHeader != null && !fromHeader.equals(StandardCharsets.UTF_8)) {
            return fromHeader;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE_LENGTH), StandardCharsets.ISO_8859_1);
        return named(PROLOGUE_CHARSET.matcher(start));
    }

    private static @Nullable Charset named(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // Bytes that are visibly not two bytes a letter cannot be UTF-16, whatever the prologue says.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
