package vn.caunoi.registry.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param code name in the API
 * @param title heading in the template, and in files that are read
 * @param english another heading that is understood
 * @param required whether a file without this column is refused; the others may be missing and then change nothing
 * @param hint what to write there, in Vietnamese, for the template
 */
public record ImportColumn(String code, String title, String english, boolean required, String hint) {

    /**
     * The column that a field of a command is called after; null when there is none.
     *
     * @param pointer of the field, or of something in it
     */
    public static @Nullable String of(List<ImportColumn> columns, @Nullable String pointer) {
        if (pointer == null || pointer.length() < 2) {
            return null;
        }
        String field = pointer.substring(1).split("/", -1)[0];
        return columns.stream()
                .map(ImportColumn::code)
                .filter(code -> code.equals(field))
                .findFirst()
                .orElse(null);
    }
}
