package vn.caunoi.monitoring.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name as its address: "xã Tả Phìn, huyện Sìn Hồ, tỉnh Lai Châu" or "xã Tả Phìn (Sa Pa, Lào Cai)".
 *
 * @param elsewhere the address leads out of the province
 * @param home the address names the province or one of its former districts
 * @param districts the former districts it names, as the register writes them
 */
record Address(boolean elsewhere, boolean home, Set<String> districts) {

    private static final int LONGEST = 14;

    static Address after(Mention mention, SyllableText text, List<Mention> mentions) {
        Map<Integer, Mention> byStart =
                mentions.stream().collect(Collectors.toMap(Mention::start, Function.identity()));
        return new Reader(text, byStart, text.writesTones()).read(mention);
    }

    private record Reader(SyllableText text, Map<Integer, Mention> byStart, boolean tones) {

        Address read(Mention mention) {
            Set<String> districts = new HashSet<>();
            boolean home = false;
            int at = mention.end();
            while (text.has(at) && at < mention.end() + LONGEST) {
                int typeLength = typeWordAt(at);
                int name = at + typeLength;
                if (!text.has(name)
                        || (typeLength == 0 && !separates(text.at(at).gap()))) {
                    break;
                }
                if (typeLength > 0
                        && !separates(text.at(at).gap())
                        && !text.at(at).follows()) {
                    break;
                }
                Mention next = byStart.get(name);
                if (next == null) {
                    int end = endOfUnknownName(name);
                    if (end == name) {
                        break;
                    }
                    if (typeLength > 0 && !communeWord(name)) {
                        // "huyện Quỳnh Phụ", "thị xã Sa Pa": a district that is not ours.
                        return new Address(true, home, districts);
                    }
                    at = end;
                    continue;
                }
                if (next.names(Referent.Elsewhere.class)) {
                    return new Address(!home, home, districts);
                }
                home |= next.names(Referent.Province.class);
                next.referents(Referent.District.class).forEach(d -> districts.add(d.name()));
                home |= !districts.isEmpty();
                at = next.end();
            }
            return new Address(false, home, districts);
        }

        private static boolean separates(String gap) {
            String trimmed = gap.trim();
            return trimmed.equals(",") || trimmed.equals("(") || trimmed.equals("-") || trimmed.equals("–");
        }

        private int typeWordAt(int at) {
            for (int length = 1; length <= 2; length++) {
                WordBefore.@Nullable Found found =
                        text.has(at + length) ? WordBefore.typeBefore(text, at + length, tones) : null;
                if (found != null && found.length() == length) {
                    return length;
                }
            }
            return 0;
        }

        private boolean communeWord(int name) {
            WordBefore.@Nullable Found found = WordBefore.typeBefore(text, name, tones);
            return found != null && found.type().communeLevel();
        }

        private int endOfUnknownName(int from) {
            int end = from;
            while (text.has(end)
                    && text.at(end).capital()
                    && (end == from || text.at(end).follows())
                    && (end == from || !byStart.containsKey(end))) {
                end++;
            }
            return end;
        }
    }
}
