package vn.caunoi.registry.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.Block.Column;
import vn.caunoi.documents.OfficeDocument;
import vn.caunoi.documents.Run;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.platform.WrittenTime;

/**
 * A report on paper, with the figures in the order of the form.
 *
 * @param kind of the agency; null for the province
 */
record ReportPaper(AnnualReportView report, @Nullable AgencyKind kind, String province) {

    /** As the rule catalogue names it: {@code Decree 244/2026 art. 10}. */
    private static final Pattern ACT = Pattern.compile("Decree (\\d+/\\d{4}) art\\. (\\d+)");

    private static final String MINISTRY = "Bộ Văn hóa, Thể thao và Du lịch";

    /** @param now the day of the paper, unless the report was submitted before */
    OfficeDocument write(Instant now) {
        ZonedDateTime day =
                Optional.ofNullable(report.submittedAt()).orElse(now).atZone(WorkingCalendar.ZONE);
        OfficeDocument.Builder paper = OfficeDocument.titled(
                        "Báo cáo phát ngôn và cung cấp thông tin cho báo chí năm " + report.year())
                .heading(letterhead().heading("Số: ......./BC-......", day));
        if (report.state() == ReportState.DRAFT) {
            paper.centred(Run.bold("DỰ THẢO"));
        }
        paper.kind("BÁO CÁO")
                .subject("Kết quả thực hiện phát ngôn và cung cấp thông tin cho báo chí năm " + report.year())
                .centred(Run.plain("Kính gửi: " + (kind == null ? MINISTRY : MINISTRY + "; " + committee())))
                .paragraph(Run.plain("Thực hiện "
                        + ACT.matcher(report.basis()).replaceAll("Điều $2 Nghị định số $1/NĐ-CP")
                        + ", " + report.agencyName() + " báo cáo kết quả từ ngày " + date(report.from()) + " đến ngày "
                        + date(report.to()) + " như sau:"))
                .section("I. Kết quả thực hiện")
                .table(
                        List.of(
                                Column.centred("STT", 1),
                                Column.left("Chỉ tiêu", 8),
                                Column.right("Năm " + report.year(), 2),
                                Column.right("Năm " + (report.year() - 1), 2)),
                        rows());
        if (!report.agencies().isEmpty()) {
            paper.section("Số liệu theo cơ quan").table(agencyColumns(), agencyRows());
        }
        return paper.section("II. Khó khăn, vướng mắc")
                .prose(orNone(report.difficulties()))
                .section("III. Đề xuất, kiến nghị")
                .prose(orNone(report.proposals()))
                .recipients(kind == null ? List.of("Như trên", "Lưu: VT") : List.of("Như trên", committee(), "Lưu: VT"))
                .signature(letterhead().signature())
                .build();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<Figure> before =
                report.trend().isEmpty() ? List.of() : report.trend().get(0).figures();
        for (int i = 0; i < report.figures().size(); i++) {
            Figure figure = report.figures().get(i);
            rows.add(List.of(
                    Integer.toString(i + 1),
                    figure.indicator().vietnamese(),
                    figure.text(),
                    i < before.size() ? before.get(i).text() : ""));
        }
        return rows;
    }

    private static List<Column> agencyColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.centred("STT", 1), Column.left("Cơ quan", 5)));
        for (int i = 1; i <= Indicator.values().length; i++) {
            columns.add(Column.right("(" + i + ")", 1));
        }
        return columns;
    }

    private List<List<String>> agencyRows() {
        List<List<String>> rows = new ArrayList<>();
        for (AgencyFigures agency : report.agencies()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), agency.agencyName()));
            agency.figures().forEach(figure -> row.add(figure.text()));
            rows.add(row);
        }
        return rows;
    }

    private Letterhead letterhead() {
        return new Letterhead(report.agencyName(), kind == null ? AgencyKind.PROVINCIAL_COMMITTEE : kind, province);
    }

    private String committee() {
        return letterhead().committee();
    }

    private static String date(LocalDate day) {
        return WrittenTime.day(day);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "Không." : text;
    }
}
