package vn.caunoi.documents;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as a file may carry it. */
final class Texts {

    private Texts() {}

    /** NFC, with line breaks as {@code \n}, without whatever no file may hold: control characters, half characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(point -> point == '\t' ? ' ' : point)
                .filter(Texts::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean allowed(int point) {
        return point == '\n'
                || (!Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE);
    }
}
