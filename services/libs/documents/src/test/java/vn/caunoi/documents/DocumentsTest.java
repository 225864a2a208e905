package vn.caunoi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both files are read back by programs that know nothing of how they were written. */
class DocumentsTest {

    private static final List<Block.Column> COLUMNS =
            List.of(Block.Column.centred("STT", 1), Block.Column.left("Chỉ tiêu", 6), Block.Column.right("Số liệu", 2));

    @Test
    void saysTheSameInBothFiles() {
        OfficeDocument document = report(3).build();

        for (DocumentFormat format : DocumentFormat.values()) {
            String text = words(text(format, document));
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU")
                    .contains("Số: 12/BC-SNNMT")
                    .contains("Lai Châu, ngày 16 tháng 12 năm 2026")
                    .contains("BÁO CÁO")
                    .contains("Kết quả phát ngôn và cung cấp thông tin cho báo chí")
                    .contains("Người dân bản Nà Tăm hỏi: “Bao giờ cầu treo được sửa?”")
                    .contains("Họ và tên: Lò Thị Thử Nghiệm")
                    .contains("Nơi nhận:")
                    .contains("- Lưu: VT.")
                    .contains("GIÁM ĐỐC")
                    .contains("Vàng A Thử");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void composesWhatArrivesInParts() {
        String apart = Normalizer.normalize("Đề nghị cải chính: Tả Lèng, Khổng Lào, Bản Bo", Normalizer.Form.NFD);
        OfficeDocument document = OfficeDocument.titled("Thử").prose(apart).build();

        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(words(text(format, document))).contains("Đề nghị cải chính: Tả Lèng, Khổng Lào, Bản Bo");
        }
    }

    @Test
    void drawsEveryVietnameseLetterInEveryFace() throws IOException {
        String letters = IntStream.concat(
                        IntStream.rangeClosed(0x1EA0, 0x1EF9),
                        "ĂăÂâĐđÊêÔôƠơƯưÀàÁáÃãÈèÉéÌìÍíĨĩÒòÓóÕõÙùÚúŨũÝý".codePoints())
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        OfficeDocument document = OfficeDocument.titled("Chữ")
                .plain(Run.plain(letters))
                .plain(Run.bold(letters))
                .plain(Run.italic(letters))
                .plain(new Run(letters, true, true))
                .build();

        String text = text(DocumentFormat.PDF, document);

        assertThat(words(text)).isEqualTo(String.join(" ", letters, letters, letters, letters));
        try (PDDocument pdf = Loader.loadPDF(DocumentFormat.PDF.render(document))) {
            assertThat(fonts(pdf)).hasSize(4).allSatisfy(font -> {
                assertThat(font.getName()).matches("[A-Z]{6}\\+Tinos.*");
                assertThat(font.isEmbedded()).isTrue();
            });
        }
    }

    @Test
    void fillsAFourPagesLetterWithNumbersFromTheSecondOn() throws IOException {
        OfficeDocument.Builder builder = report(3);
        for (int i = 0; i < 60; i++) {
            builder.prose(
                    "Đoạn " + i + ". " + "Sở đã kiểm tra hiện trường và báo cáo Ủy ban nhân dân tỉnh. ".repeat(3));
        }

        try (PDDocument pdf = Loader.loadPDF(DocumentFormat.PDF.render(builder.build()))) {
            assertThat(pdf.getNumberOfPages()).isBetween(4, 6);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String first = stripper.getText(pdf).strip().lines().findFirst().orElse("");
                assertThat(first.equals(Integer.toString(page))).isEqualTo(page > 1);
            }
            String all = words(new PDFTextStripper().getText(pdf));
            IntStream.range(0, 60).forEach(i -> assertThat(all).contains("Đoạn " + i + "."));
        }
    }

    @Test
    void leavesNoSignatureAlone() throws IOException {
        for (int lines = 0; lines < 45; lines++) {
            OfficeDocument.Builder builder = report(1);
            for (int i = 0; i < lines; i++) {
                builder.prose("Dòng " + i);
            }
            OfficeDocument document =
                    builder.section("III. Đề xuất").prose("Không.").build();

            try (PDDocument pdf = Loader.loadPDF(DocumentFormat.PDF.render(document))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).as("%d lines", lines).contains("III. Đề xuất", "Không.", "Nơi nhận:");
            }
        }
    }

    @Test
    void repeatsTheHeadOfALongTableAndLosesNoRow() throws IOException {
        List<List<String>> rows = IntStream.range(0, 200)
                .mapToObj(i -> List.of(Integer.toString(i), "Vụ việc số " + i, "R" + i + "R"))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(List.of("200", "Dài ".repeat(2000) + "hết.", "R200R"));
        OfficeDocument document =
                OfficeDocument.titled("Bảng").landscape().table(COLUMNS, rows).build();

        try (PDDocument pdf = Loader.loadPDF(DocumentFormat.PDF.render(document))) {
            String all = words(new PDFTextStripper().getText(pdf));
            IntStream.rangeClosed(0, 200).forEach(i -> assertThat(all).contains("R" + i + "R"));
            assertThat(all).contains("hết.");
            assertThat(all.split("Chỉ tiêu", -1)).hasSize(pdf.getNumberOfPages() + 1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(841);
        }
        try (XWPFDocument docx = docx(document)) {
            XWPFTable table = docx.getTables().get(0);
            assertThat(table.getRows()).hasSize(202);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void leavesDottedLinesAndBoxesToFillIn() throws IOException {
        OfficeDocument document = OfficeDocument.titled("Phiếu")
                .heading(Heading.ofCitizen())
                .kind("PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN")
                .field("1. Họ, tên người yêu cầu", "")
                .field("2. Nơi cư trú", "Bản Thử Nghiệm, xã Bình Lư")
                .choices(new Block.Choice("Qua mạng điện tử", true), new Block.Choice("Trực tiếp", false))
                .signature(new Signature(null, "Người tiếp nhận", "(Ký, ghi rõ họ tên)", null))
                .signature(new Signature(null, "Người yêu cầu", "(Ký, ghi rõ họ tên)", "Lò Thị Thử Nghiệm"))
                .build();

        assertThat(text(DocumentFormat.PDF, document))
                .contains("......")
                .contains("Qua mạng điện tử")
                .contains("NGƯỜI YÊU CẦU");
        assertThat(text(DocumentFormat.DOCX, document))
                .contains("☒ Qua mạng điện tử")
                .contains("☐ Trực tiếp");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void givesTheSameBytesForTheSameDocument(DocumentFormat format) {
        assertThat(format.render(report(5).build()))
                .isEqualTo(format.render(report(5).build()));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void survivesWhateverPeopleType(DocumentFormat format) {
        String odd = "<script>alert(\"x\")</script> & ]]> \u0000\u0007\uD800\uFFFE 😀 \uAA80 " + "dài".repeat(300);
        OfficeDocument document = OfficeDocument.titled(odd)
                .heading(new Heading(odd, odd, odd, odd))
                .kind(odd)
                .subject(odd)
                .prose(odd + "\r\n\r\nDòng hai")
                .field(odd, odd)
                .table(COLUMNS, List.of(List.of(odd, odd, odd)))
                .recipients(List.of(odd))
                .signature(new Signature(odd, odd, odd, odd))
                .build();

        assertThat(words(text(format, document)))
                .contains("<script>alert(\"x\")</script> & ]]>")
                .contains("Dòng hai");
    }

    @Test
    void refusesRowsThatDoNotFitTheirTable() {
        OfficeDocument.Builder builder = OfficeDocument.titled("Bảng");
        assertThatThrownBy(() -> builder.table(COLUMNS, List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OfficeDocument.Builder report(int rows) {
        return OfficeDocument.titled("Báo cáo năm 2026")
                .heading(new Heading(
                        "Ủy ban nhân dân tỉnh Lai Châu",
                        "Sở Nông nghiệp và Môi trường",
                        "Số: 12/BC-SNNMT",
                        "Lai Châu, ngày 16 tháng 12 năm 2026"))
                .kind("BÁO CÁO")
                .subject("Kết quả phát ngôn và cung cấp thông tin cho báo chí năm 2026")
                .centred(Run.plain("Kính gửi: Ủy ban nhân dân tỉnh Lai Châu"))
                .section("I. Kết quả")
                .prose("Người dân bản Nà Tăm hỏi: “Bao giờ cầu treo được sửa?” Sở đã trả lời đúng hạn.")
                .table(
                        COLUMNS,
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(i -> List.of(Integer.toString(i), "Số cuộc họp báo đã tổ chức", "2"))
                                .toList())
                .field("Họ và tên", "Lò Thị Thử Nghiệm")
                .note("Số liệu từ ngày 15/12/2025 đến ngày 14/12/2026.")
                .recipients(List.of("Như trên", "Lưu: VT"))
                .signature(new Signature(null, "Giám đốc", null, "Vàng A Thử"));
    }

    private static String text(DocumentFormat format, OfficeDocument document) {
        try {
            if (format == DocumentFormat.PDF) {
                try (PDDocument pdf = Loader.loadPDF(format.render(document))) {
                    assertThat(pdf.getDocumentCatalog().getCOSObject().getString(COSName.LANG))
                            .isEqualTo("vi-VN");
                    return new PDFTextStripper().getText(pdf);
                }
            }
            try (XWPFDocument docx = docx(document)) {
                return docx.getBodyElements().stream()
                        .map(element -> element instanceof XWPFParagraph paragraph
                                ? paragraph.getText()
                                : ((XWPFTable) element).getText())
                        .collect(Collectors.joining("\n"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static XWPFDocument docx(OfficeDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.render(document)));
    }

    private static List<PDFont> fonts(PDDocument pdf) {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            Function<COSName, PDFont> load = name -> {
                try {
                    return page.getResources().getFont(name);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            };
            page.getResources().getFontNames().forEach(name -> fonts.add(load.apply(name)));
        }
        return fonts;
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
