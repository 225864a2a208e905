package vn.caunoi.registry.opendata;

import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** RFC 4180: commas, every cell quoted, CRLF. A byte order mark tells spreadsheets that this is UTF-8. */
final class PublicListCsv {

    private PublicListCsv() {}

    /** What stands before the rows. */
    static String begin() {
        return "\uFEFF" + line(PublicListColumns.HEADINGS);
    }

    /** Rows. */
    static String of(List<SpokespersonView> people) {
        return people.stream().map(person -> line(PublicListColumns.of(person))).collect(Collectors.joining());
    }

    static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + PlainCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
