package vn.caunoi.registry.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.registry.sheet.CsvText;

/** What became of each line, for the people who keep the list. */
final class ResultSheet {

    private static final Map<RowVerdict, String> VERDICTS = Map.of(
            RowVerdict.NEW, "Thêm mới",
            RowVerdict.CHANGED, "Thay đổi",
            RowVerdict.UNCHANGED, "Không đổi",
            RowVerdict.REFUSED, "Bị từ chối");

    private ResultSheet() {}

    static String csv(ImportKind kind, List<PlannedRow> rows) {
        List<String> header = new ArrayList<>(List.of("Dòng", "Kết quả", "Lý do", "Trước khi đổi"));
        kind.columns().forEach(column -> header.add(column.title()));
        return CsvText.of(header, rows.stream().map(row -> line(kind, row)).toList());
    }

    private static List<String> line(ImportKind kind, PlannedRow row) {
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(row.number()));
        line.add(VERDICTS.getOrDefault(row.verdict(), row.verdict().name()));
        line.add(row.findings().stream()
                .map(finding -> title(kind, finding.column()) + Reasons.vietnamese(finding.code()))
                .collect(Collectors.joining("; ")));
        line.add(kind.columns().stream()
                .filter(column -> row.verdict() == RowVerdict.CHANGED && differs(row, column.code()))
                .map(column -> column.title() + ": " + row.before().getOrDefault(column.code(), ""))
                .collect(Collectors.joining("; ")));
        Map<String, String> shown = row.after().isEmpty() ? row.cells() : row.after();
        kind.columns().forEach(column -> line.add(shown.getOrDefault(column.code(), "")));
        return line;
    }

    private static boolean differs(PlannedRow row, String column) {
        return !row.before().getOrDefault(column, "").equals(row.after().getOrDefault(column, ""));
    }

    private static String title(ImportKind kind, @org.jspecify.annotations.Nullable String code) {
        return kind.columns().stream()
                .filter(column -> column.code().equals(code))
                .map(column -> column.title() + ": ")
                .findFirst()
                .orElse("");
    }
}
