package vn.caunoi.monitoring.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The spellings of a provincial body's name: in full, without the province, and with the short forms the press uses.
 */
final class BodyNames {

    /** Long form → short forms, all folded. Syllables apart, because "VH,TT&DL" is read as three. */
    private static final Map<String, List<String>> SHORT_FORMS = Map.ofEntries(
            Map.entry("uy ban nhan dan", List.of("ubnd")),
            Map.entry("hoi dong nhan dan", List.of("hdnd")),
            Map.entry(
                    "van hoa the thao va du lich", List.of("vhttdl", "vh tt dl", "vhtt dl", "vh ttdl", "vh tt va dl")),
            Map.entry("nong nghiep va moi truong", List.of("nn mt", "nnmt", "nn va mt")),
            Map.entry("nong nghiep va phat trien nong thon", List.of("nn ptnt", "nn va ptnt", "nnptnt")),
            Map.entry("tai nguyen va moi truong", List.of("tn mt", "tnmt", "tn va mt")),
            Map.entry("giao duc va dao tao", List.of("gd dt", "gddt", "gd va dt")),
            Map.entry("khoa hoc va cong nghe", List.of("kh cn", "khcn", "kh va cn")),
            Map.entry("thong tin va truyen thong", List.of("tt tt", "tttt", "tt va tt")),
            Map.entry("ke hoach va dau tu", List.of("kh dt", "khdt", "kh va dt")),
            Map.entry("lao dong thuong binh va xa hoi", List.of("ld tb xh", "ldtbxh", "ldtb xh")),
            Map.entry("giao thong van tai", List.of("gtvt")),
            Map.entry("dan toc va ton giao", List.of("dt tg", "dt va tg")),
            Map.entry("bao hiem xa hoi", List.of("bhxh")),
            Map.entry("bo chi huy quan su", List.of("bch quan su", "bchqs", "bo chqs")),
            Map.entry("thi hanh an dan su", List.of("thads", "tha dan su")));

    private BodyNames() {}

    /** All spellings of an official name, for trie entries. */
    static List<Name> of(String official, String province, vn.caunoi.agencies.KnownAgency agency) {
        String core = withoutProvince(official, province);
        boolean provincial = Folding.fold(core).endsWith(" tinh");
        Set<String> cores = new LinkedHashSet<>(List.of(core));
        Set<String> complete = new LinkedHashSet<>();
        complete.add(core + " " + province);
        if (provincial) {
            // "Công an tỉnh Lai Châu" is also "Công an Lai Châu".
            complete.add(core.substring(0, core.lastIndexOf(' ')) + " " + province);
        } else {
            complete.add(core + " tỉnh " + province);
        }
        List<Name> names = new ArrayList<>();
        cores.forEach(c -> add(names, c, new Referent.Body(agency, false)));
        complete.forEach(c -> add(names, c, new Referent.Body(agency, true)));
        return names;
    }

    private static void add(List<Name> names, String spelling, Referent referent) {
        Name name = Name.of(spelling, referent);
        if (name.length() < 2) {
            return;
        }
        names.add(name);
        String folded = String.join(" ", name.folded());
        SHORT_FORMS.forEach((longForm, shortForms) -> {
            if (folded.contains(longForm)) {
                shortForms.forEach(s -> names.add(Name.untoned(folded.replace(longForm, s), referent)));
            }
        });
    }

    private static String withoutProvince(String official, String province) {
        String core = official.trim();
        if (core.endsWith(province)) {
            core = core.substring(0, core.length() - province.length()).trim();
            // "Sở Tư pháp tỉnh" is nobody's name, "Công an tỉnh" is one.
            if (core.startsWith("Sở ") || core.startsWith("Ban ")) {
                core = core.endsWith(" tỉnh") ? core.substring(0, core.length() - " tỉnh".length()) : core;
            }
        }
        return core;
    }
}
