package vn.caunoi.registry.sheet;

import java.util.List;

/**
 * The first sheet of a file as text.
 *
 * @param header texts of the first line that is neither empty nor a remark
 */
public record Table(List<String> header, List<Line> lines) {

    /**
     * A line below the header that is not empty.
     *
     * @param number as spreadsheet programs count: the first line is 1
     * @param cells as many as the header has, empty ones as empty text
     */
    public record Line(int number, List<String> cells) {}
}
