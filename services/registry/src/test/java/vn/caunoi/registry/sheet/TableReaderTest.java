package vn.caunoi.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.registry.sheet.Table.Line;

class TableReaderTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTextWithTheSeparatorsOfSpreadsheetPrograms(String separator) {
        String text = "\uFEFF# lời dặn\r\nMã số" + separator + "Họ và tên\r\n\r\nTTV-1" + separator + "Lò Thử\r\n";

        Table table = read(text);

        assertThat(table.header()).containsExactly("Mã số", "Họ và tên");
        assertThat(table.lines()).containsExactly(new Line(4, List.of("TTV-1", "Lò Thử")));
    }

    @Test
    void readsTheFirstSheetOfAWorkbookAsPeopleSeeIt() throws IOException {
        Table table = TableReader.read(
                workbook(sheet -> {
                    sheet.value(0, 0, "Mã số");
                    sheet.value(0, 1, "Điện thoại");
                    sheet.value(0, 2, "Từ ngày");
                    sheet.value(1, 0, "TTV-1");
                    sheet.value(1, 1, 2133876337L);
                    sheet.value(1, 2, LocalDate.of(2025, 8, 1));
                    sheet.style(1, 2).format("dd/mm/yyyy").set();
                    sheet.value(3, 2, "01/09/2025");
                }),
                MANY);

        assertThat(table.header()).containsExactly("Mã số", "Điện thoại", "Từ ngày");
        assertThat(table.lines())
                .containsExactly(
                        new Line(2, List.of("TTV-1", "2133876337", "2025-08-01")),
                        new Line(4, List.of("", "", "01/09/2025")));
    }

    @Test
    void readsWhatItWrites() {
        byte[] file = Workbook.of(List.of(
                new Workbook.Sheet("Danh sách", List.of(List.of("Mã số", "Ghi chú"), List.of("=1+1", "Bản Nà Tăm")))));

        assertThat(TableReader.read(file, MANY).lines()).containsExactly(new Line(2, List.of("=1+1", "Bản Nà Tăm")));
    }

    @Test
    void writesNothingThatIsTakenForAFormulaAndReadsItBack() {
        String text = CsvText.of(List.of("a", "b"), List.of(List.of("=HYPERLINK(\"x\")", "+84 912 345 678")));

        assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("'+84 912 345 678");
        assertThat(read(text).lines()).containsExactly(new Line(2, List.of("=HYPERLINK(\"x\")", "+84 912 345 678")));
    }

    @Test
    void refusesFormulasAndSaysWhereTheyAre() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Mã số");
            sheet.value(0, 1, "Họ và tên");
            sheet.formula(1, 1, "CONCATENATE(\"Lò\",\" Thử\")");
        });

        assertThatThrownBy(() -> TableReader.read(file, MANY))
                .isInstanceOfSatisfying(
                        FileFormulasRefused.class,
                        refusal -> assertThat(refusal.errors().get(0).pointer()).isEqualTo("/cells/B2"));
        assertThatThrownBy(() -> read("a,b\n1,=cmd|' /C calc'!A0"))
                .isInstanceOfSatisfying(
                        FileFormulasRefused.class,
                        refusal -> assertThat(refusal.errors().get(0).pointer()).isEqualTo("/cells/B2"));
    }

    @Test
    void refusesMacros() throws IOException {
        assertThatThrownBy(() -> TableReader.read(zip("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x"), MANY))
                .isInstanceOf(FileMacrosRefused.class);
        assertThatThrownBy(() -> TableReader.read(
                        zip(
                                "xl/workbook.xml",
                                "<x/>",
                                "[Content_Types].xml",
                                "<T ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"),
                        MANY))
                .isInstanceOf(FileMacrosRefused.class);
    }

    @Test
    void refusesWhatIsFarLargerThanItLooks() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(nothing);
            }
        }

        assertThat(bomb.size()).isLessThan(200_000);
        assertThatThrownBy(() -> TableReader.read(bomb.toByteArray(), MANY)).isInstanceOf(FileInflatesTooMuch.class);
    }

    @Test
    void refusesMoreLinesThanItReads() {
        StringBuilder text = new StringBuilder("Mã số\n");
        for (int line = 0; line < 100_000; line++) {
            text.append("TTV-").append(line).append('\n');
        }

        assertThatThrownBy(() -> read(text.toString())).isInstanceOf(FileTooManyRows.class);
        assertThatThrownBy(() -> TableReader.read(
                        workbook(sheet -> {
                            for (int line = 0; line < 100_000; line++) {
                                sheet.value(line, 0, "x");
                            }
                        }),
                        MANY))
                .isInstanceOf(FileTooManyRows.class);
    }

    @Test
    void refusesProgramsPicturesAndOldWorkbooksWhateverTheirName() throws IOException {
        for (byte[] file : List.of(
                bytes(0x4D, 0x5A, 0x90, 0x00, 0x03),
                bytes(0x7F, 0x45, 0x4C, 0x46, 0x00),
                bytes(0x89, 0x50, 0x4E, 0x47, 0x00),
                bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1),
                "MZ program".getBytes(StandardCharsets.UTF_8),
                "#!/bin/sh".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "<html>".getBytes(StandardCharsets.UTF_8),
                zip("word/document.xml", "<x/>"))) {
            assertThatThrownBy(() -> TableReader.read(file, MANY)).isInstanceOf(FileFormatUnknown.class);
        }
    }

    @Test
    void refusesOtherEncodings() {
        assertThatThrownBy(() -> TableReader.read("Mã số\nSìn".getBytes(StandardCharsets.ISO_8859_1), MANY))
                .isInstanceOf(FileEncodingWrong.class);
        assertThatThrownBy(() -> TableReader.read("Mã số".getBytes(StandardCharsets.UTF_16), MANY))
                .isInstanceOf(FileEncodingWrong.class);
    }

    @Test
    void refusesWhatIsEmptyOrDamaged() throws IOException {
        assertThatThrownBy(() -> TableReader.read(new byte[0], MANY)).isInstanceOf(FileEmpty.class);
        assertThatThrownBy(() -> read("\n \n")).isInstanceOf(FileEmpty.class);
        assertThatThrownBy(() -> read("a,b\n\"never closed,1\n")).isInstanceOf(FileUnreadable.class);
        assertThatThrownBy(() -> read("a\n" + "x".repeat(3000))).isInstanceOf(FileUnreadable.class);
        assertThatThrownBy(() -> TableReader.read(bytes('P', 'K', 3, 4, 9, 9), MANY))
                .isInstanceOf(FileUnreadable.class);
        assertThatThrownBy(() -> TableReader.read(zip("xl/workbook.xml", "<not-closed"), MANY))
                .isInstanceOf(FileUnreadable.class);
    }

    @Test
    void resolvesNoEntities() throws IOException {
        byte[] file = workbookWithSheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;x</t></is></c></row></sheetData></worksheet>");

        try {
            assertThat(TableReader.read(file, MANY).header()).containsExactly("x");
        } catch (FileUnreadable refused) {
            assertThat(refused.code()).isEqualTo("file-unreadable");
        }
    }

    private static byte[] workbookWithSheet(String sheet) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Danh sách"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), MANY);
    }
}
