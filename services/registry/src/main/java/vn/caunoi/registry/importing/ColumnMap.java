package vn.caunoi.registry.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.registry.sheet.Table;
import vn.caunoi.vietnamese.Folding;

/** Which column of a file is which column of the list, by the headings; diacritics and capitals do not matter. */
final class ColumnMap {

    /** Running numbers, which people like to have and nobody needs. */
    private static final Set<String> IGNORED = Set.of("stt", "tt", "so thu tu", "no");

    private final Map<Integer, String> codes;
    private final int width;

    private ColumnMap(Map<Integer, String> codes, int width) {
        this.codes = codes;
        this.width = width;
    }

    /**
     * The headings of a file.
     *
     * @throws ColumnsWrong when one is missing, twice there or not known
     */
    static ColumnMap of(List<String> header, List<ImportColumn> columns) {
        Map<Integer, String> codes = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            if (IGNORED.contains(Folding.fold(heading))) {
                continue;
            }
            Optional<ImportColumn> column =
                    columns.stream().filter(known -> isMeantBy(known, heading)).findFirst();
            if (column.isEmpty()) {
                // Only the place: what stands there comes from the sender.
                errors.add(FieldError.at("/columns/" + (i + 1), "unknown-column", "There is no such column."));
            } else if (codes.containsValue(column.get().code())) {
                errors.add(FieldError.at("/columns/" + (i + 1), "column-twice", "This column is there twice."));
            } else {
                codes.put(i, column.get().code());
            }
        }
        columns.stream()
                .filter(column -> column.required() && !codes.containsValue(column.code()))
                .forEach(column -> errors.add(
                        FieldError.at("/columns/" + column.code(), "missing-column", "This column is missing.")));
        if (!errors.isEmpty()) {
            throw new ColumnsWrong(errors);
        }
        return new ColumnMap(codes, header.size());
    }

    private static boolean isMeantBy(ImportColumn column, String heading) {
        String folded = Folding.fold(heading);
        return folded.equals(Folding.fold(column.title()))
                || folded.equals(Folding.fold(column.english()))
                || heading.strip().equals(column.code());
    }

    ImportRow row(Table.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> cells.put(column.getValue(), line.cells().get(column.getKey())));
        return new ImportRow(line.number(), cells, line.cells().size() > width);
    }
}
