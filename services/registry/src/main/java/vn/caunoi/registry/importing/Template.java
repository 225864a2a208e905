package vn.caunoi.registry.importing;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.registry.sheet.CsvText;
import vn.caunoi.registry.sheet.Workbook;
import vn.caunoi.registry.sheet.Workbook.Sheet;

/** An empty list to fill in, with instructions on a sheet of their own where the format has sheets. */
final class Template {

    private final ImportKind kind;

    Template(ImportKind kind) {
        this.kind = kind;
    }

    String csv() {
        return CsvText.of(headings(), kind.examples());
    }

    byte[] xlsx() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings());
        lines.addAll(kind.examples());
        List<List<String>> instructions = new ArrayList<>();
        instructions.add(List.of("Cột", "Bắt buộc", "Cách ghi"));
        kind.columns()
                .forEach(column ->
                        instructions.add(List.of(column.title(), column.required() ? "Có" : "Không", column.hint())));
        return Workbook.of(List.of(new Sheet("Danh sách", lines), new Sheet("Hướng dẫn", instructions)));
    }

    private List<String> headings() {
        return kind.columns().stream().map(ImportColumn::title).toList();
    }
}
