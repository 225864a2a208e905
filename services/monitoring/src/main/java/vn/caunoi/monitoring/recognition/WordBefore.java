package vn.caunoi.monitoring.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words in front of a name: what kind of place they announce, or that no place of the register is meant at
 * all.
 */
final class WordBefore {

    private record TypeWord(UnitType type, List<String> words, boolean dotted) {}

    private static final List<TypeWord> TYPE_WORDS = List.of(
            new TypeWord(UnitType.TOWN, List.of("thị", "trấn"), false),
            new TypeWord(UnitType.CITY, List.of("thành", "phố"), false),
            new TypeWord(UnitType.CITY, List.of("thị", "xã"), false),
            new TypeWord(UnitType.COMMUNE, List.of("xã"), false),
            new TypeWord(UnitType.WARD, List.of("phường"), false),
            new TypeWord(UnitType.DISTRICT, List.of("huyện"), false),
            new TypeWord(UnitType.PROVINCE, List.of("tỉnh"), false),
            new TypeWord(UnitType.TOWN, List.of("tt"), true),
            new TypeWord(UnitType.CITY, List.of("tp"), true),
            new TypeWord(UnitType.COMMUNE, List.of("x"), true),
            new TypeWord(UnitType.WARD, List.of("p"), true),
            new TypeWord(UnitType.DISTRICT, List.of("h"), true));

    /** After these words the name belongs to a village, a street, a river, a school or a person. */
    private static final Set<String> OTHER_THINGS = Set.of(
            "bản", "thôn", "xóm", "ấp", "đường", "phố", "ngõ", "hẻm", "sông", "suối", "quận", "vua", "ông", "bà", "anh",
            "chị", "tướng", "điện", "quán", "trường", "tàu", "công ty", "tên lửa");

    private static final Map<String, String> FOLDED_OTHER_THINGS = OTHER_THINGS.stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Folding::fold, Folding::toned, (a, b) -> a));

    /** Short spellings of "the communes": the type holds for the whole list that follows. */
    private static final Set<String> PLURAL =
            Set.of("cac", "hai", "ba", "bon", "nam", "nhung", "sau", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private WordBefore() {}

    /**
     * A type word in front of a name.
     *
     * @param length syllables it takes
     * @param plural whether it announces a list
     */
    record Found(UnitType type, int length, boolean plural) {}

    static @Nullable Found typeBefore(SyllableText text, int name, boolean writesTones) {
        for (TypeWord word : TYPE_WORDS) {
            int start = name - word.words().size();
            if (start >= 0
                    && reads(text, start, word, writesTones)
                    && joins(text.at(name).gap(), word.dotted())) {
                boolean plural = start > 0 && PLURAL.contains(text.at(start - 1).folded());
                return new Found(word.type(), word.words().size(), plural);
            }
        }
        return null;
    }

    private static boolean joins(String gap, boolean dotted) {
        String trimmed = gap.trim();
        return trimmed.isEmpty() || (dotted && trimmed.equals("."));
    }

    private static boolean reads(SyllableText text, int start, TypeWord word, boolean writesTones) {
        for (int i = 0; i < word.words().size(); i++) {
            Syllable written = text.at(start + i);
            String expected = word.words().get(i);
            boolean same = (writesTones || written.marked())
                    ? written.toned().equals(Folding.toned(expected))
                    : written.folded().equals(Folding.fold(expected));
            if (!same || (i > 0 && !written.follows())) {
                return false;
            }
        }
        // A lone "x" or "h" is a type word only with its dot: that is settled by the gap before the name.
        return word.words().get(0).length() > 1 || text.at(start).folded().length() == 1;
    }

    /** Whether the word before a bare name makes it something else: a village, a street, a person. */
    static boolean namesSomethingElse(SyllableText text, int name, boolean writesTones) {
        if (!text.has(name - 1) || !text.at(name).follows()) {
            return false;
        }
        Syllable before = text.at(name - 1);
        String toned = FOLDED_OTHER_THINGS.get(before.folded());
        if (toned != null && (!writesTones || before.toned().equals(toned))) {
            return true;
        }
        boolean digit = Character.isDigit(before.folded().charAt(0));
        // "Trần Tân Phong" is a person, "Đại Đoàn Kết" a newspaper; a word that opens a sentence is neither.
        return text.writesCapitals() && before.capital() && !digit && !before.opens() && !allCapitals(text, name - 1);
    }

    /** In a headline set in capitals a capital before the name says nothing. */
    private static boolean allCapitals(SyllableText text, int at) {
        String written = text.written(at, at + 1);
        return written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether "UBND" or "Ủy ban nhân dân" stands before the type word. */
    static boolean committeeBefore(SyllableText text, int typeWord) {
        return text.reads(typeWord - 1, "ubnd")
                || (typeWord >= 4 && text.reads(typeWord - 4, "uy", "ban", "nhan", "dan"));
    }
}
