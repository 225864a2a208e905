package vn.caunoi.registry.correction;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.caunoi.documents.Heading;
import vn.caunoi.documents.OfficeDocument;
import vn.caunoi.documents.Run;
import vn.caunoi.documents.Signature;

/** The letter in which an agency demands something of an outlet. */
final class CorrectionPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private CorrectionPaper() {}

    static OfficeDocument of(CorrectionView demand, String province, ZonedDateTime today) {
        String number = demand.rounds().isEmpty()
                ? "Số: ......."
                : "Số: " + demand.rounds().get(demand.rounds().size() - 1).documentNumber();
        OfficeDocument.Builder paper = OfficeDocument.titled(
                        "Đề nghị " + demand.demanded().vietnamese())
                .heading(new Heading(null, demand.agencyName(), number, Heading.placeAndDate(province, today)))
                .centred(Run.bold("V/v đề nghị " + demand.demanded().vietnamese() + " thông tin trên báo chí"))
                .centred(Run.plain("Kính gửi: " + demand.outletName()))
                .paragraph(Run.plain(
                        "Ngày " + DAY.format(demand.publishedOn()) + ", quý cơ quan báo chí đăng, phát nội dung “"
                                + demand.articleTitle() + "”"
                                + (demand.articleUrl() == null ? "." : " (" + demand.articleUrl() + ").")))
                .section("1. Nội dung chưa đúng")
                .prose(demand.fault())
                .section("2. Căn cứ")
                .prose(demand.grounds())
                .section("3. Đề nghị")
                .paragraph(Run.plain(demand.agencyName() + " đề nghị quý cơ quan báo chí "
                        + demand.demanded().vietnamese()
                        + " theo quy định của pháp luật về báo chí và trả lời bằng văn bản trong thời hạn luật định."));
        if (demand.replyText() != null) {
            paper.section("4. Nội dung phản hồi").prose(demand.replyText());
        }
        return paper.recipients(List.of("Như trên", "Lưu: VT"))
                .signature(new Signature(null, "Thủ trưởng cơ quan", null, null))
                .build();
    }
}
