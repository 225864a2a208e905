package vn.caunoi.registry.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An agency's electronic identifier. Decision 20/2020/QĐ-TTg puts the province first, {@code H35.12}; the older order
 * of QCVN 102:2016 puts it last and fills empty levels with zeros, {@code 000.00.12.H35}. Both are understood, the
 * first is canonical.
 *
 * @param legacy in the older order, as far as that can be said
 */
public record AgencyIdentifier(String canonical, @Nullable String legacy) {

    /** For command records; the length is limited apart. */
    public static final String CANONICAL = "[A-Y][0-9]{2}(\\.[0-9A-Z]+)*";

    public static final String LEGACY = "[0-9A-Z]{3}\\.[0-9A-Z]{2}\\.[0-9A-Z]{2}\\.[A-Y][0-9]{2}";

    public static final int LONGEST = 35;

    private static final Pattern IS_CANONICAL = Pattern.compile(CANONICAL);
    private static final Pattern IS_LEGACY = Pattern.compile(LEGACY);
    private static final int PROVINCE_LENGTH = 3;

    /** Empty for what is no identifier in either order. */
    public static Optional<AgencyIdentifier> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (IS_LEGACY.matcher(text).matches()) {
            return Optional.of(new AgencyIdentifier(turned(text), text));
        }
        return IS_CANONICAL.matcher(text).matches()
                ? Optional.of(new AgencyIdentifier(text, text.length() == PROVINCE_LENGTH ? "000.00.00." + text : null))
                : Optional.empty();
    }

    /** Whether it belongs to the province with this first level, {@code H35}. */
    boolean isOf(String province) {
        return canonical.equals(province) || canonical.startsWith(province + ".");
    }

    private static String turned(String legacy) {
        List<String> levels = new ArrayList<>(List.of(legacy.split("\\.")));
        Collections.reverse(levels);
        while (levels.size() > 1 && levels.get(levels.size() - 1).matches("0+")) {
            levels.remove(levels.size() - 1);
        }
        return String.join(".", levels);
    }
}
