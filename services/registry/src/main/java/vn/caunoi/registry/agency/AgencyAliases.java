package vn.caunoi.registry.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.registry.agency.ProvinceFiles.Body;

/**
 * Under which other names an agency is written about: the usual abbreviations, the name without its province, the short
 * and old names of the data files, and the spelling variants of unit names.
 *
 * <p>A short name such as {@code Sở Tư pháp} exists in every province. It is an alias all the same, because inside the
 * province everybody uses it; whoever matches national press has to ask for more than the name.
 */
final class AgencyAliases {

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND");

    private final ProvinceFiles files;

    AgencyAliases(ProvinceFiles files) {
        this.files = files;
    }

    Set<String> ofBody(Body body) {
        Set<String> names = new LinkedHashSet<>(withoutProvince(body));
        files.aliases().stream()
                .filter(alias -> alias.slug().equals(body.slug()))
                .forEach(alias -> names.add(alias.alias()));
        return abbreviated(body.name(), names);
    }

    Set<String> ofUnit(UnitType type, String name) {
        Set<String> names = new LinkedHashSet<>();
        for (String spelling : spellings(name)) {
            String unit = type.vietnamese() + " " + spelling;
            names.add(unit);
            names.add("UBND " + unit);
            names.add("Ủy ban nhân dân " + unit);
        }
        names.remove("Ủy ban nhân dân " + type.vietnamese() + " " + name);
        return names;
    }

    private List<String> spellings(String name) {
        List<String> all = new ArrayList<>(List.of(name));
        files.unitVariants().stream()
                .filter(variant -> variant.name().equals(name))
                .forEach(variant -> all.add(variant.variant()));
        return all;
    }

    /**
     * {@code Sở Tư pháp tỉnh Lai Châu} is also {@code Sở Tư pháp Lai Châu} and, inside the province, {@code Sở Tư
     * pháp}.
     */
    private List<String> withoutProvince(Body body) {
        String province = files.province().name();
        String suffix = " tỉnh " + province;
        if (!body.name().endsWith(suffix)) {
            return List.of();
        }
        String bare = body.name().substring(0, body.name().length() - suffix.length());
        // "Ủy ban nhân dân" alone names no level, let alone a body.
        return ABBREVIATIONS.containsKey(bare) ? List.of() : List.of(bare, bare + " " + province);
    }

    private static Set<String> abbreviated(String name, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(others);
        ABBREVIATIONS.forEach((full, abbreviation) -> {
            others.forEach(other -> all.add(other.replace(full, abbreviation)));
            all.add(name.replace(full, abbreviation));
        });
        all.remove(name);
        return all;
    }
}
