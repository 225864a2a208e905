package vn.caunoi.vietnamese;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces Vietnamese text to what people type when they are in a hurry: no diacritics, no tone marks wherever they are
 * placed ({@code hoà} and {@code hòa} become one), {@code đ} as {@code d}, lower case, words separated by one blank.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded words; none when the text holds no letter and no digit. */
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** {@code Nậm Cuổi} as part of a slug: {@code nam-cuoi}. */
    public static String slug(String text) {
        return fold(text).replace(' ', '-');
    }
}
