package vn.caunoi.monitoring.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by folded syllables; the longest that fits a place in a text wins. Immutable once built. */
final class NameTrie {

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Name> names = new ArrayList<>();
    }

    private final Node root = new Node();

    void add(Name name) {
        Node node = root;
        for (String syllable : name.folded()) {
            node = node.next.computeIfAbsent(syllable, ignored -> new Node());
        }
        if (!node.names.contains(name)) {
            node.names.add(name);
        }
    }

    /** The names at this place, shortest first: one list for each length that occurs. */
    List<List<Name>> at(SyllableText text, int start) {
        List<List<Name>> found = new ArrayList<>(3);
        @Nullable Node node = root;
        for (int i = start; text.has(i); i++) {
            // A full stop ends a name, except after a short form: "TP. Lai Châu" is handled by the word before the
            // name.
            if (i > start && !joins(text.at(i).gap())) {
                break;
            }
            node = node.next.get(text.at(i).folded());
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty()) {
                found.add(List.copyOf(node.names));
            }
        }
        return found;
    }

    /** Commas, ampersands and hyphens stand inside the names of departments: "Sở VH,TT&amp;DL". */
    private static boolean joins(String gap) {
        String trimmed = gap.trim();
        return trimmed.isEmpty()
                || trimmed.equals(",")
                || trimmed.equals("&")
                || trimmed.equals("-")
                || trimmed.equals("–");
    }
}
