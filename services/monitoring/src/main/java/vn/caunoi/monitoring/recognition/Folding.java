package vn.caunoi.monitoring.recognition;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Two readings of Vietnamese text: without any mark, and with tones in one canonical place.
 *
 * <p>The platform's decomposition is used instead of a table of letters, because a table leaves decomposed input
 * unfolded.
 */
public final class Folding {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Folding() {}

    /** Lower case without tones, letter marks and đ: {@code "Nậm Chà"} becomes {@code "nam cha"}. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            out.append(c == 'đ' || c == 'Đ' ? 'd' : c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Lower case with the tone moved to the end of the syllable, so that {@code hoà} and {@code hòa} are one. */
    static String toned(String syllable) {
        String decomposed = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        StringBuilder tone = new StringBuilder(1);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            (TONES.indexOf(c) >= 0 ? tone : letters).append(c);
        }
        return letters.append(tone).toString();
    }
}
