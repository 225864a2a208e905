package vn.caunoi.registry.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.importing.ImportColumn;

/** The press directory as a spreadsheet. */
final class PressSheet {
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String MEDIUM = "medium";
    static final String AGENCY = "pressAgency";
    static final String POSITION = "position";
    static final String ADDRESS = "address";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String WEBSITE = "website";
    static final String FROM = "validFrom";
    static final String TO = "validTo";

    static final List<ImportColumn> COLUMNS = List.of(
            new ImportColumn(
                    KIND,
                    "Loại",
                    "Kind",
                    true,
                    "Cơ quan báo chí, Văn phòng đại diện, Ấn phẩm hoặc Phóng viên. Ghi cơ quan báo chí trước."),
            new ImportColumn(
                    NUMBER,
                    "Số giấy phép, số thẻ",
                    "Number",
                    true,
                    "Số giấy phép; với phóng viên là số thẻ nhà báo. Nhờ số này mà nhập lại không tạo thêm dòng mới."),
            new ImportColumn(NAME, "Tên", "Name", true, "Tên cơ quan, văn phòng, ấn phẩm; họ và tên phóng viên."),
            new ImportColumn(
                    MEDIUM,
                    "Loại hình",
                    "Medium",
                    false,
                    "Báo in, Báo điện tử, Phát thanh, Truyền hình hoặc Thông tấn; có thể để trống."),
            new ImportColumn(
                    AGENCY,
                    "Cơ quan báo chí",
                    "Press agency",
                    false,
                    "Tên hoặc số giấy phép của cơ quan báo chí; để trống nếu dòng này là cơ quan báo chí."),
            new ImportColumn(POSITION, "Chức danh", "Position", false, "Ví dụ: Phóng viên thường trú."),
            new ImportColumn(ADDRESS, "Địa chỉ", "Address", false, "Địa chỉ trụ sở."),
            new ImportColumn(PHONE, "Điện thoại", "Phone", false, "Số dùng cho công việc, có số 0 ở đầu."),
            new ImportColumn(EMAIL, "Thư điện tử", "E-mail", false, "Địa chỉ của cơ quan; không nhận địa chỉ cá nhân."),
            new ImportColumn(WEBSITE, "Trang web", "Website", false, "Bắt đầu bằng https."),
            new ImportColumn(FROM, "Từ ngày", "From", true, "Ngày có hiệu lực, dạng ngày/tháng/năm."),
            new ImportColumn(TO, "Đến ngày", "To", false, "Ngày cuối cùng có hiệu lực; để trống nếu không ghi."));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PressSheet() {}

    static Map<String, String> cells(PressEntryView entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(KIND, title(entry.kind()));
        cells.put(NUMBER, entry.number());
        cells.put(NAME, entry.name());
        cells.put(MEDIUM, entry.medium() == null ? "" : title(entry.medium()));
        cells.put(AGENCY, text(entry.agencyName()));
        cells.put(POSITION, text(entry.position()));
        cells.put(ADDRESS, text(entry.address()));
        cells.put(PHONE, text(entry.phone()));
        cells.put(EMAIL, text(entry.email()));
        cells.put(WEBSITE, text(entry.website()));
        cells.put(FROM, DAY.format(entry.validFrom()));
        cells.put(TO, entry.validTo() == null ? "" : DAY.format(entry.validTo()));
        return cells;
    }

    static String title(PressKind kind) {
        return switch (kind) {
            case AGENCY -> "Cơ quan báo chí";
            case OFFICE -> "Văn phòng đại diện";
            case PUBLICATION -> "Ấn phẩm";
            case REPORTER -> "Phóng viên";
        };
    }

    static String title(PressMedium medium) {
        return switch (medium) {
            case PRINT -> "Báo in";
            case ONLINE -> "Báo điện tử";
            case RADIO -> "Phát thanh";
            case TELEVISION -> "Truyền hình";
            case WIRE -> "Thông tấn";
        };
    }

    /** The day a cell names, as {@link #cells} writes it or ISO 8601; null for anything else. */
    static @Nullable LocalDate day(String text) {
        try {
            String[] parts = text.split("[/.-]", -1);
            if (parts.length != 3) {
                return null;
            }
            int first = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            int last = Integer.parseInt(parts[2]);
            return parts[0].length() == 4 ? LocalDate.of(first, month, last) : LocalDate.of(last, month, first);
        } catch (NumberFormatException | DateTimeException none) {
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
