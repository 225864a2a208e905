package vn.caunoi.monitoring.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text cut into syllables, with what can be said about its spelling as a whole. */
final class SyllableText {

    /**
     * Toned Vietnamese marks far more than half of its syllables; names and foreign words alone stay below this share.
     */
    private static final double MARKED_SHARE = 0.2;

    private final String text;
    private final List<Syllable> syllables;

    private SyllableText(String text, List<Syllable> syllables) {
        this.text = text;
        this.syllables = syllables;
    }

    static SyllableText of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        List<Syllable> syllables = new ArrayList<>();
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isLetter(text, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isLetter(text, i)) {
                i++;
            }
            String word = text.substring(start, i);
            String folded = Folding.fold(word);
            boolean marked = !folded.equals(word.toLowerCase(java.util.Locale.ROOT));
            syllables.add(new Syllable(
                    folded,
                    Folding.toned(word),
                    marked,
                    Character.isUpperCase(word.charAt(0)),
                    text.substring(last, start),
                    start,
                    i));
            last = i;
        }
        return new SyllableText(text, List.copyOf(syllables));
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return syllables.size();
    }

    Syllable at(int index) {
        return syllables.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < syllables.size();
    }

    /** Whether the author writes tones at all; only then does a tone that differs say anything. */
    boolean writesTones() {
        long marked = syllables.stream().filter(Syllable::marked).count();
        return marked > 0 && marked >= MARKED_SHARE * syllables.size();
    }

    /** Whether the author writes capital letters; only then does a small letter say anything. */
    boolean writesCapitals() {
        return syllables.stream().anyMatch(Syllable::capital);
    }

    String written(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    /** Whether the syllables from {@code index} on read like these folded words, with nothing but blanks between. */
    boolean reads(int index, String... folded) {
        for (int i = 0; i < folded.length; i++) {
            if (!has(index + i) || !at(index + i).folded().equals(folded[i])) {
                return false;
            }
        }
        return true;
    }
}
