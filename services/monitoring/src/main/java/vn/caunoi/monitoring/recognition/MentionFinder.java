package vn.caunoi.monitoring.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names of the register in a text: longest match over folded syllables, then spelling and capitals. */
final class MentionFinder {

    private final Gazetteer gazetteer;
    private final SyllableText text;
    private final boolean tones;
    private final boolean capitals;

    MentionFinder(Gazetteer gazetteer, SyllableText text) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.tones = text.writesTones();
        this.capitals = text.writesCapitals();
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Mention mention = longestAt(at);
            if (mention == null) {
                at++;
                continue;
            }
            found.add(inheriting(mention, found.isEmpty() ? null : found.get(found.size() - 1)));
            at = mention.end();
        }
        return found;
    }

    private @Nullable Mention longestAt(int at) {
        List<List<Name>> byLength = gazetteer.namesAt(text, at);
        for (int i = byLength.size() - 1; i >= 0; i--) {
            List<Name> names = byLength.get(i);
            int end = at + names.get(0).length();
            WordBefore.@Nullable Found word = WordBefore.typeBefore(text, at, tones);
            List<Name> agreeing = names.stream()
                    .filter(name -> name.agrees(text, at, tones))
                    .filter(name -> !capitals || capital(name, at, end, word != null))
                    .toList();
            if (!agreeing.isEmpty()) {
                List<Name> exact =
                        agreeing.stream().filter(name -> name.exact(text, at)).toList();
                List<Name> best = tones && !exact.isEmpty() ? exact : agreeing;
                return word == null
                        ? new Mention(at, end, best, null, 0, false)
                        : new Mention(at, end, best, word.type(), word.length(), word.plural());
            }
        }
        return null;
    }

    /** Place names carry a capital on each syllable; after a type word, and for bodies, the first one is enough. */
    private boolean capital(Name name, int from, int to, boolean afterTypeWord) {
        if (name.referent() instanceof Referent.Body body) {
            return body.complete()
                    || text.at(from).capital()
                    || text.at(from + 1).capital();
        }
        if (afterTypeWord) {
            return text.at(from).capital();
        }
        for (int i = from; i < to; i++) {
            if (!text.at(i).capital()) {
                return false;
            }
        }
        return true;
    }

    /** "các xã Bình Lư, Tả Lèng và Khun Há": the type word holds for the whole list. */
    private Mention inheriting(Mention mention, @Nullable Mention before) {
        if (mention.type() != null
                || before == null
                || before.type() == null
                || !before.type().communeLevel()
                || !mention.names(Referent.Unit.class)) {
            return mention;
        }
        // "xã Tả Phìn, Sìn Hồ": after a single commune a district's name is its address, not the next of a list.
        if (!before.plural() && mention.names(Referent.District.class)) {
            return mention;
        }
        return listed(before.end(), mention.start()) ? mention.typed(before.type()) : mention;
    }

    private boolean listed(int end, int start) {
        String gap = text.at(start).gap().trim();
        if (end == start) {
            return gap.equals(",") || gap.equals(";");
        }
        String word = text.at(start - 1).folded();
        return end == start - 1 && gap.isEmpty() && (word.equals("va") || word.equals("cung") || word.equals("hoac"));
    }
}
