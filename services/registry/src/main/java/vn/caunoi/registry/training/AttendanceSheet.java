package vn.caunoi.registry.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.vietnamese.Folding;

/** The list of a course as lines of a spreadsheet. */
final class AttendanceSheet {

    static final String COURSE = "course";
    static final String PERSON = "person";
    static final String NAME = "personName";
    static final String AGENCY = "agency";
    static final String RESULT = "attendance";
    static final String REASON = "reason";
    static final String CERTIFICATE = "certificateNumber";

    static final List<ImportColumn> COLUMNS = List.of(
            new ImportColumn(COURSE, "Mã khóa", "Course", true, "Như trong danh sách khóa bồi dưỡng."),
            new ImportColumn(
                    PERSON,
                    "Mã số",
                    "Number",
                    true,
                    "Mã số của báo cáo viên, tuyên truyền viên; với cán bộ truyền thông là thư điện tử công vụ."),
            new ImportColumn(NAME, "Họ và tên", "Full name", false, "Chỉ để đối chiếu với danh sách của cơ quan."),
            new ImportColumn(AGENCY, "Cơ quan", "Agency", false, "Cơ quan cử đi; để trống là cơ quan của người nhập."),
            new ImportColumn(RESULT, "Kết quả", "Attendance", true, "Đăng ký, Có mặt hoặc Vắng."),
            new ImportColumn(REASON, "Lý do vắng", "Reason", false, "Bắt buộc khi vắng."),
            new ImportColumn(CERTIFICATE, "Số chứng chỉ", "Certificate", false, "Chỉ với người có mặt."));

    private AttendanceSheet() {}

    static Optional<Attendance> attendance(String text) {
        return switch (Folding.fold(text)) {
            case "dang ky", "registered" -> Optional.of(Attendance.REGISTERED);
            case "co mat", "tham du", "attended" -> Optional.of(Attendance.ATTENDED);
            case "vang", "vang mat", "absent" -> Optional.of(Attendance.ABSENT);
            default -> Optional.empty();
        };
    }

    static @Nullable String optional(Map<String, String> cells, String column) {
        String cell = cells.getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }
}
