package vn.caunoi.registry.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a file.
 *
 * @param number as spreadsheet programs count
 * @param cells text by the code of its column; a column that the file does not have is missing here
 * @param tooLong whether there are cells beyond the last heading
 */
public record ImportRow(int number, Map<String, String> cells, boolean tooLong) {

    /** What stands in this column; empty without it. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** All that stands in a column. */
    public static Set<String> values(List<ImportRow> rows, String column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }
}
