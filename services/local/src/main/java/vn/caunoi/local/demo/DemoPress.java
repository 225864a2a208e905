package vn.caunoi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invented press, and conferences in every state. */
final class DemoPress {
    private static final String ENTRIES = "/api/registry/v1/press-entries";
    private static final String CONFERENCES = "/api/registry/v1/conferences";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ApiClient api;
    private final OffsetDateTime now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.HOURS);

    DemoPress(ApiClient api) {
        this.api = api;
    }

    /**
     * @param province the provincial committee
     * @param department another agency, which has to tell it
     */
    void load(String province, String department) throws IOException, InterruptedException {
        if (!api.get(ENTRIES + "?q=mau").path("items").isEmpty()) {
            return;
        }
        String daily = entry("AGENCY", "001/GP-MAU", "Báo Mẫu Vùng Cao", null, "toa-soan@bao-mau.example.vn");
        String radio =
                entry("AGENCY", "002/GP-MAU", "Đài Phát thanh và Truyền hình Mẫu", null, "thoi-su@dai-mau.example.vn");
        entry("OFFICE", "003/GP-MAU", "Văn phòng đại diện Báo Mẫu Vùng Cao tại Tây Bắc", daily, null);
        entry("PUBLICATION", "004/GP-MAU", "Tuần san Mẫu", daily, null);
        String reporter = entry("REPORTER", "MAU00001", "Sùng Thị Mẫu Nhà Báo", daily, "thuong-tru@bao-mau.example.vn");
        entry("REPORTER", "MAU00002", "Lò Văn Mẫu Quay Phim", radio, null);

        hold(plan(province, "CONFERENCE", "Họp báo tình hình kinh tế - xã hội (mẫu)", now.minusMonths(6)));
        hold(plan(province, "CONFERENCE", "Họp báo công tác phòng chống thiên tai (mẫu)", now.minusMonths(2)));
        hold(plan(province, "INFORMATION", "Cung cấp thông tin tháng trước (mẫu)", now.minusDays(20)));
        plan(province, "CONFERENCE", "Họp báo định kỳ quý này (mẫu)", now.plusDays(12));
        String told =
                plan(department, "CONFERENCE", "Họp báo về phòng chống dịch bệnh vật nuôi (mẫu)", now.plusDays(5));
        api.post(CONFERENCES + "/" + told + "/guests", Map.of("entries", List.of(daily, radio, reporter)));
        api.post(CONFERENCES + "/" + told + "/notice", 0, Map.of());
        String given = plan(department, "CONFERENCE", "Họp báo về chương trình trồng rừng (mẫu)", now.plusDays(9));
        api.post(CONFERENCES + "/" + given + "/cancellation", 0, Map.of("reason", "Gộp vào họp báo của tỉnh (mẫu)."));
    }

    private String entry(String kind, String number, String name, @Nullable String agency, @Nullable String email)
            throws IOException, InterruptedException {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind",
                kind,
                "number",
                number,
                "name",
                name,
                "phone",
                "024 3000 0000",
                "validFrom",
                "2025-01-01",
                "validTo",
                now.getYear() + 4 + "-12-31"));
        if (agency != null) {
            command.put("agencyId", agency);
        }
        if (email != null) {
            command.put("email", email);
        }
        return id(api.post(ENTRIES, command));
    }

    private String plan(String agency, String kind, String title, OffsetDateTime start)
            throws IOException, InterruptedException {
        return id(api.post(
                "/api/registry/v1/agencies/" + agency + "/conferences",
                Map.of(
                        "kind", kind,
                        "title", title,
                        "content", "Kết quả đã đạt được.\nViệc sẽ làm trong thời gian tới (mẫu).",
                        "place", "Hội trường tầng 2 (mẫu)",
                        "startsAt", start.toString(),
                        "chair", "Lò Văn Mẫu, Phó Chánh Văn phòng (mẫu)",
                        "basis", "Báo cáo số 01/BC-MAU")));
    }

    private void hold(String conference) throws IOException, InterruptedException {
        JsonNode planned = api.get(CONFERENCES + "/" + conference);
        api.post(
                CONFERENCES + "/" + conference + "/holding",
                0,
                Map.of(
                        "heldAt",
                        planned.path("startsAt").asText(),
                        "minutes",
                        "Chủ trì thông tin về kết quả và trả lời ba câu hỏi (mẫu)."));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
