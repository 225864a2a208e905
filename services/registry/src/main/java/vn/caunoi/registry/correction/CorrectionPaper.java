package vn.caunoi.registry.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.OfficeDocument;
import vn.caunoi.documents.Run;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.platform.WrittenTime;

/** The letter in which an agency demands something of an outlet. */
final class CorrectionPaper {

    private CorrectionPaper() {}

    /** @param now the day of the letter, unless it went to the outlet before */
    static OfficeDocument of(CorrectionView demand, Letterhead letterhead, Instant now) {
        Optional<CorrectionRoundView> sent = demand.rounds().stream().reduce((earlier, later) -> later);
        String asked = "đề nghị " + demand.demanded().vietnamese();
        OfficeDocument.Builder paper = OfficeDocument.titled(
                        "Đề nghị " + demand.demanded().vietnamese())
                .heading(letterhead
                        .heading(
                                "Số: "
                                        + sent.map(CorrectionRoundView::documentNumber)
                                                .orElse("......."),
                                sent.map(CorrectionRoundView::sentAt)
                                        .orElse(now)
                                        .atZone(WorkingCalendar.ZONE))
                        .about("V/v " + asked + " thông tin trên báo chí"))
                .centred(Run.plain("Kính gửi: "), Run.bold(demand.outletName()))
                .paragraph(Run.plain(
                        "Ngày " + WrittenTime.day(demand.publishedOn()) + ", quý cơ quan báo chí đăng, phát nội dung “"
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
                .signature(letterhead.signature())
                .build();
    }
}
