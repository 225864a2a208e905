package vn.caunoi.registry.importing;

import java.util.Map;

/** Reasons in the words of the people who keep the lists; the screens have their own, in each language. */
final class Reasons {

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("required", "chưa ghi"),
            Map.entry("wrong-size", "quá dài"),
            Map.entry("wrong-format", "không đúng định dạng"),
            Map.entry("plain-text", "có ký tự lạ"),
            Map.entry("prose", "có ký tự lạ"),
            Map.entry("no-markup", "có dấu < hoặc >"),
            Map.entry("plausible-time", "năm không hợp lý"),
            Map.entry("date-unreadable", "không phải ngày dạng ngày/tháng/năm"),
            Map.entry("kind-unknown", "không phải báo cáo viên hay tuyên truyền viên"),
            Map.entry("level-unknown", "không có cấp này"),
            Map.entry("language-unknown", "không có ngôn ngữ này"),
            Map.entry("agency-unknown", "không tìm thấy cơ quan này"),
            Map.entry("agency-ambiguous", "có nhiều cơ quan trùng tên, hãy ghi đầy đủ hơn"),
            Map.entry("agency-renamed", "ghi theo tên cũ, đã hiểu là cơ quan hiện nay"),
            Map.entry("not-your-agency", "không phải cơ quan của bạn"),
            Map.entry("commune-unknown", "không tìm thấy xã, phường này"),
            Map.entry("contact-not-official", "không phải thư điện tử công vụ"),
            Map.entry("period-inverted", "ngày kết thúc trước ngày bắt đầu"),
            Map.entry("duplicate-in-file", "mã số có hai lần trong tệp"),
            Map.entry("periods-overlap", "trùng thời gian với hai lần đã ghi"),
            Map.entry("similar-exists", "có người cùng tên, cùng bản nhưng khác mã số, hãy xem lại"),
            Map.entry("zero-added", "đã thêm số 0 ở đầu"),
            Map.entry("course-unknown", "không có khóa bồi dưỡng mang mã này"),
            Map.entry("course-held", "khóa đã được xác nhận, hãy mở lại trước khi sửa"),
            Map.entry("course-cancelled", "khóa đã hủy"),
            Map.entry("course-not-begun", "khóa chưa bắt đầu nên chưa thể ghi có mặt hay vắng"),
            Map.entry("course-full", "khóa đã hết chỗ"),
            Map.entry("person-unknown", "cơ quan không có người mang mã số hay địa chỉ này"),
            Map.entry("trainee-not-active", "người này không làm nhiệm vụ vào ngày khai giảng"),
            Map.entry("not-in-audience", "khóa không dành cho đối tượng này"),
            Map.entry("not-your-course", "chỉ cơ quan tổ chức mới ghi kết quả tham dự"),
            Map.entry("attendance-unknown", "kết quả phải là Đăng ký, Có mặt hoặc Vắng"),
            Map.entry("attendance-inconsistent", "vắng phải có lý do; chứng chỉ chỉ dành cho người có mặt"),
            Map.entry("name-differs", "họ tên khác với danh sách của cơ quan, hãy xem lại"),
            Map.entry("medium-unknown", "không có loại hình này"),
            Map.entry("press-agency-unknown", "không có cơ quan báo chí này; ghi cơ quan báo chí ở dòng trước"),
            Map.entry("press-agency-needed", "hãy ghi cơ quan báo chí; dòng là cơ quan báo chí thì để trống"),
            Map.entry("press-contact-private", "chỉ nhận thư điện tử của cơ quan"),
            Map.entry("province-keeps-list", "danh bạ này do tỉnh lập"),
            Map.entry("too-many-cells", "có ô ngoài các cột của bảng"));

    private Reasons() {}

    static String vietnamese(String code) {
        return VIETNAMESE.getOrDefault(code, code);
    }
}
