package vn.caunoi.registry.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of communicators as a province might keep one, with invented people: each bears "Ví Dụ" and a number, so that
 * nobody takes them for real ones.
 */
final class InventedPeople {

    static final List<String> HEADINGS = List.of(
            "STT",
            "Mã số",
            "Họ và tên",
            "Loại",
            "Cấp",
            "Cơ quan",
            "Chức vụ",
            "Xã, phường",
            "Bản, tổ dân phố",
            "Ngôn ngữ",
            "Điện thoại",
            "Thư điện tử công vụ",
            "Số quyết định",
            "Từ ngày",
            "Đến ngày");

    private static final List<String> FAMILIES = List.of("Lò", "Giàng", "Vàng", "Tẩn", "Chẻo", "Lý", "Nguyễn", "Pờ");

    private static final List<String> LANGUAGES = List.of(
            "Tiếng Việt; Tiếng Mông",
            "Tiếng Việt; Tiếng Thái Trắng",
            "Tiếng Việt; Tiếng Dao",
            "Tiếng Việt; Tiếng Hà Nhì",
            "Tiếng Việt");

    private InventedPeople() {}

    /** Lines for these communes in turn, each commune with numbers of its own. */
    static List<List<String>> of(int count, List<String> communes) {
        List<List<String>> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String commune = communes.get(i % communes.size());
            boolean reporter = i % 6 == 0;
            lines.add(List.of(
                    Integer.toString(i + 1),
                    "%s-%04d".formatted(reporter ? "BCV" : "TTV", i + 1),
                    "%s Ví Dụ %d".formatted(FAMILIES.get(i % FAMILIES.size()), i + 1),
                    reporter ? "Báo cáo viên" : "Tuyên truyền viên",
                    "Xã",
                    "UBND xã " + commune,
                    reporter ? "Công chức văn hóa - xã hội" : "Trưởng bản",
                    commune,
                    "Bản số " + (i / communes.size() + 1),
                    LANGUAGES.get(i % LANGUAGES.size()),
                    "0213 3876 %03d".formatted(i % 1000),
                    reporter ? "vidu%d@laichau.gov.vn".formatted(i + 1) : "",
                    "%d/QĐ-UBND".formatted(i % 300 + 1),
                    "01/08/2025",
                    ""));
        }
        return lines;
    }
}
