package vn.caunoi.registry.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Tables as workbooks. Every cell is text, so none is ever computed. */
public final class Workbook {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbook() {}

    /**
     * One sheet of a workbook.
     *
     * @param lines the first one is the header and stays in sight
     */
    public record Sheet(String name, List<List<String>> lines) {}

    /** The file. */
    public static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "CauNoi", "1.0")) {
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet.lines());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> lines) {
        for (int line = 0; line < lines.size(); line++) {
            List<String> cells = lines.get(line);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(line, column, cells.get(column));
                if (line == 0) {
                    sheet.style(line, column).bold().set();
                    sheet.width(
                            column, Math.min(60, Math.max(14, cells.get(column).length() + 4)));
                }
            }
        }
        sheet.freezePane(0, 1);
    }
}
