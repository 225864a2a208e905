package vn.caunoi.registry.opendata;

import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** RFC 4180: commas, every cell quoted, CRLF. A byte order mark tells spreadsheets that this is UTF-8. */
final class PublicListCsv {

    private PublicListCsv() {}

    static String of(PublicList list) {
        StringBuilder out = new StringBuilder("\uFEFF").append(line(PublicListColumns.HEADINGS));
        for (SpokespersonView person : list.items()) {
            out.append(line(PublicListColumns.of(person)));
        }
        return out.toString();
    }

    static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + PlainCell.of(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
