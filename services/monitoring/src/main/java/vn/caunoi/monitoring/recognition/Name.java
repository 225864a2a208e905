package vn.caunoi.monitoring.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One spelling of one referent, syllable by syllable. */
record Name(List<String> folded, List<String> toned, Referent referent) {

    static Name of(String spelling, Referent referent) {
        List<String> folded = new ArrayList<>();
        List<String> toned = new ArrayList<>();
        SyllableText text = SyllableText.of(spelling);
        for (int i = 0; i < text.size(); i++) {
            folded.add(text.at(i).folded());
            toned.add(text.at(i).toned());
        }
        return new Name(List.copyOf(folded), List.copyOf(toned), referent);
    }

    /** A short form such as {@code UBND}: it carries no tones, so none are compared. */
    static Name untoned(String spelling, Referent referent) {
        List<String> folded = Arrays.asList(spelling.split(" "));
        return new Name(List.copyOf(folded), List.of(), referent);
    }

    int length() {
        return folded.size();
    }

    /**
     * Whether the spelling in the text allows this name. A tone that differs speaks against it; missing tones only
     * where the author otherwise writes them, unless the whole name was left bare, as headlines and addresses do.
     */
    boolean agrees(SyllableText text, int at, boolean writesTones) {
        if (toned.isEmpty()) {
            return true;
        }
        boolean anyMarked = false;
        boolean allEqual = true;
        for (int i = 0; i < length(); i++) {
            Syllable written = text.at(at + i);
            boolean equal = written.toned().equals(toned.get(i));
            if (written.marked() && !equal) {
                return false;
            }
            anyMarked |= written.marked();
            allEqual &= equal;
        }
        return allEqual || !writesTones || !anyMarked;
    }

    /** Whether every tone and letter mark is as the register spells it. */
    boolean exact(SyllableText text, int at) {
        for (int i = 0; i < toned.size(); i++) {
            if (!text.at(at + i).toned().equals(toned.get(i))) {
                return false;
            }
        }
        return true;
    }
}
