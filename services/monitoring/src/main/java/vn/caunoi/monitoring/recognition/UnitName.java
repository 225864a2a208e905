package vn.caunoi.monitoring.recognition;

import java.util.Locale;

/**
 * A commune's name taken out of its committee's name: "Ủy ban nhân dân thị trấn Sìn Hồ" speaks of the township Sìn Hồ.
 */
record UnitName(UnitType type, String name) {

    private static final String COMMITTEE = "uy ban nhan dan ";
    private static final String COMMITTEE_SHORT = "ubnd ";

    static UnitName parse(String written, UnitType otherwise) {
        String name = written.trim();
        name = after(name, COMMITTEE);
        name = after(name, COMMITTEE_SHORT);
        for (UnitType type : UnitType.values()) {
            String word = type.word().toLowerCase(Locale.ROOT) + " ";
            if (type.communeLevel() && name.toLowerCase(Locale.ROOT).startsWith(word)) {
                return new UnitName(type, name.substring(word.length()).trim());
            }
        }
        return new UnitName(otherwise, name);
    }

    /** Folding keeps the number of letters of composed text, so the prefix can be cut by length. */
    private static String after(String name, String foldedPrefix) {
        return Folding.fold(name).startsWith(foldedPrefix) ? name.substring(foldedPrefix.length()) : name;
    }
}
