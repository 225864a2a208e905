package vn.caunoi.registry.sheet;

import java.util.List;

/**
 * Tables as comma-separated text for spreadsheet programs: with a mark that makes them read UTF-8, and with cells that
 * none of them takes for a formula.
 */
public final class CsvText {

    private static final String MARK = "\uFEFF";
    private static final String GUARD = "'";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    /** The file. */
    public static String of(List<String> header, List<List<String>> lines) {
        StringBuilder text = new StringBuilder(MARK);
        line(text, header);
        lines.forEach(line -> line(text, line));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(quoted(guarded(cells.get(i))));
        }
        text.append("\r\n");
    }

    /** A leading apostrophe makes spreadsheet programs show the rest as it is. */
    static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }

    /** The cell before {@link #guarded}, so that an exported list can be read in again. */
    static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.startsWith(GUARD) && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
