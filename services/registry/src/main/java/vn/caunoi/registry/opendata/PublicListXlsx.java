package vn.caunoi.registry.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** A workbook with one sheet. Cells are inline texts, so that nothing in them can become a formula. */
final class PublicListXlsx {

    private PublicListXlsx() {}

    static byte[] of(List<SpokespersonView> people) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "CauNoi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Người phát ngôn");
            write(sheet, 0, PublicListColumns.HEADINGS);
            sheet.range(0, 0, 0, PublicListColumns.HEADINGS.size() - 1)
                    .style()
                    .bold()
                    .set();
            for (int row = 0; row < people.size(); row++) {
                write(sheet, row + 1, PublicListColumns.of(people.get(row)));
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }
}
