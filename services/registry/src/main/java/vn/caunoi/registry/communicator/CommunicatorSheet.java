package vn.caunoi.registry.communicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.importing.ImportColumn;
import vn.caunoi.registry.sheet.CsvText;

/**
 * Communicators as lines of a spreadsheet. What is exported can be corrected and imported again: the columns are the
 * same, and {@link CommunicatorLine} reads what is written here.
 */
final class CommunicatorSheet {

    static final String AGENCY = "agency";
    static final String CODE = "code";
    static final String NAME = "personName";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String POSITION = "position";
    static final String COMMUNE = "commune";
    static final String VILLAGES = "villages";
    static final String LANGUAGES = "languages";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String DECISION = "decisionNumber";
    static final String FROM = "activeFrom";
    static final String TO = "activeTo";

    static final List<ImportColumn> COLUMNS = List.of(
            new ImportColumn(
                    CODE,
                    "Mã số",
                    "Number",
                    true,
                    "Số thẻ, hoặc số trong danh sách của cơ quan. Mỗi người một mã, giữ nguyên qua các lần nhập:"
                            + " nhờ mã này mà đổi họ tên không tạo thêm người mới."),
            new ImportColumn(NAME, "Họ và tên", "Full name", true, "Như trong quyết định."),
            new ImportColumn(KIND, "Loại", "Kind", true, "Báo cáo viên hoặc Tuyên truyền viên."),
            new ImportColumn(LEVEL, "Cấp", "Level", true, "Trung ương, Tỉnh hoặc Xã."),
            new ImportColumn(
                    AGENCY, "Cơ quan", "Agency", false, "Tên cơ quan quản lý; để trống là cơ quan của người nhập."),
            new ImportColumn(POSITION, "Chức vụ", "Position", false, "Chức vụ hoặc nơi công tác."),
            new ImportColumn(COMMUNE, "Xã, phường", "Commune", false, "Nơi hoạt động; để trống là toàn tỉnh."),
            new ImportColumn(VILLAGES, "Bản, tổ dân phố", "Villages", false, "Tên các bản, cách nhau bằng dấu phẩy."),
            new ImportColumn(
                    LANGUAGES,
                    "Ngôn ngữ",
                    "Languages",
                    true,
                    "Tên các ngôn ngữ, cách nhau bằng dấu chấm phẩy, ví dụ: Tiếng Việt; Tiếng Mông."),
            new ImportColumn(PHONE, "Điện thoại", "Phone", false, "Số dùng cho công vụ, có số 0 ở đầu."),
            new ImportColumn(EMAIL, "Thư điện tử công vụ", "Official e-mail", false, "Chỉ địa chỉ công vụ."),
            new ImportColumn(DECISION, "Số quyết định", "Decision", false, "Ví dụ: 128/QĐ-UBND."),
            new ImportColumn(FROM, "Từ ngày", "From", true, "Ngày bắt đầu, dạng ngày/tháng/năm."),
            new ImportColumn(TO, "Đến ngày", "To", false, "Ngày cuối cùng; để trống khi còn hoạt động."));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CommunicatorSheet() {}

    static String csv(List<CommunicatorView> communicators, Vocabulary vocabulary) {
        return CsvText.of(
                COLUMNS.stream().map(ImportColumn::title).toList(),
                communicators.stream()
                        .map(communicator -> {
                            Map<String, String> cells = cells(communicator, vocabulary);
                            return COLUMNS.stream()
                                    .map(column -> cells.getOrDefault(column.code(), ""))
                                    .toList();
                        })
                        .toList());
    }

    static Map<String, String> cells(CommunicatorView communicator, Vocabulary vocabulary) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(AGENCY, communicator.agencyName());
        cells.put(CODE, communicator.code());
        cells.put(NAME, communicator.personName());
        cells.put(KIND, title(communicator.kind()));
        cells.put(LEVEL, vocabulary.levelName(communicator.level()));
        cells.put(POSITION, Objects.requireNonNullElse(communicator.position(), ""));
        cells.put(COMMUNE, Objects.requireNonNullElse(communicator.communeName(), ""));
        cells.put(VILLAGES, Objects.requireNonNullElse(communicator.villages(), ""));
        cells.put(
                LANGUAGES,
                communicator.languages().stream().map(vocabulary::languageName).collect(Collectors.joining("; ")));
        cells.put(PHONE, Objects.requireNonNullElse(communicator.phone(), ""));
        cells.put(EMAIL, Objects.requireNonNullElse(communicator.email(), ""));
        cells.put(DECISION, Objects.requireNonNullElse(communicator.decisionNumber(), ""));
        cells.put(FROM, day(communicator.activeFrom()));
        cells.put(TO, day(communicator.activeTo()));
        return cells;
    }

    static String title(CommunicatorKind kind) {
        return switch (kind) {
            case REPORTER -> "Báo cáo viên";
            case COMMUNICATOR -> "Tuyên truyền viên";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
