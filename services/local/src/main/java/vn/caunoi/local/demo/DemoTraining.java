package vn.caunoi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented communicators of one commune, courses in every state, and what the province asks. */
final class DemoTraining {

    private static final String COURSES = "/api/registry/v1/training-courses";
    private static final String TOPIC = "policy-communication";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> PEOPLE = List.of(
            "Giàng A Mẫu Một",
            "Lò Thị Mẫu Hai",
            "Vàng Văn Mẫu Ba",
            "Tẩn Thị Mẫu Bốn",
            "Lý A Mẫu Năm",
            "Pờ Thị Mẫu Sáu");

    private final ApiClient api;
    private final String agency;
    private final LocalDate today = LocalDate.now(ZONE);

    /** @param agency whose people they are, and who holds the courses */
    DemoTraining(ApiClient api, String agency) {
        this.api = api;
        this.agency = "/api/registry/v1/agencies/" + agency;
    }

    void load() throws IOException, InterruptedException {
        if (!api.get(COURSES + "?q=mau").path("items").isEmpty()) {
            return;
        }
        List<String> people = people();
        api.post(
                "/api/registry/v1/training-requirements",
                Map.of(
                        "topic", TOPIC,
                        "kind", "COMMUNICATOR",
                        "level", "commune",
                        "withinMonths", 24,
                        "graceMonths", 6,
                        "validFrom", "2025-07-01",
                        "documentNumber", "21/KH-MAU"));
        JsonNode old = held("MAU-01", today.minusMonths(26), people.subList(0, 2));
        api.post(COURSES + "/" + id(old) + "/holding", 0, Map.of());
        JsonNode recent = held("MAU-02", today.minusMonths(4), people.subList(2, 4));
        api.post(COURSES + "/" + id(recent) + "/holding", 0, Map.of());
        JsonNode running = course("MAU-03", "Truyền thông chính sách ở bản (mẫu)", today.minusDays(1));
        enrol(running, people.subList(0, 3));
        course("MAU-04", "Tập huấn tuyên truyền cuối năm (mẫu)", today.plusDays(20));
        JsonNode cancelled = course("MAU-05", "Lớp bồi dưỡng mùa mưa (mẫu)", today.minusMonths(3));
        api.post(COURSES + "/" + id(cancelled) + "/cancellation", 0, Map.of("reason", "Mưa lũ, đường sạt lở (mẫu)."));
    }

    private List<String> people() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            ids.add(id(api.post(
                    agency + "/communicators",
                    Map.of(
                            "code",
                            "MAU-" + (i + 1),
                            "kind",
                            "COMMUNICATOR",
                            "level",
                            "commune",
                            "personName",
                            PEOPLE.get(i),
                            "position",
                            "Trưởng bản (mẫu)",
                            "villages",
                            "Bản Mẫu " + (i + 1),
                            "languages",
                            List.of("vi", "hmn-Latn-VN"),
                            // Courses are for people who do this work on their first day.
                            "activeFrom",
                            i == PEOPLE.size() - 1 ? today.minusMonths(1).toString() : "2024-01-01"))));
        }
        return ids;
    }

    private JsonNode course(String code, String title, LocalDate firstDay) throws IOException, InterruptedException {
        return api.post(
                agency + "/training-courses",
                Map.of(
                        "code",
                        code,
                        "title",
                        title,
                        "topic",
                        TOPIC,
                        "kinds",
                        List.of("COMMUNICATOR"),
                        "levels",
                        List.of("commune"),
                        "firstDay",
                        firstDay.toString(),
                        "lastDay",
                        firstDay.plusDays(1).toString(),
                        "place",
                        "Nhà văn hóa xã (mẫu)",
                        "capacity",
                        40,
                        "documentNumber",
                        "22/KH-MAU"));
    }

    /** A course at which all of them were but the last, who was ill. */
    private JsonNode held(String code, LocalDate firstDay, List<String> people)
            throws IOException, InterruptedException {
        JsonNode course = course(code, "Kỹ năng truyền thông chính sách (mẫu)", firstDay);
        List<Map<String, Object>> marks = new ArrayList<>();
        for (JsonNode line : enrol(course, people).path("items")) {
            boolean absent = marks.size() == people.size() - 1;
            Map<String, Object> mark = new HashMap<>(Map.of(
                    "enrolmentId", id(line),
                    "seen", line.path("version").asInt(),
                    "attendance", absent ? "ABSENT" : "ATTENDED"));
            mark.put(absent ? "reason" : "certificateNumber", absent ? "Nghỉ ốm (mẫu)" : code + "/CN");
            marks.add(mark);
        }
        api.put(COURSES + "/" + id(course) + "/attendance", Map.of("marks", marks));
        return course;
    }

    private JsonNode enrol(JsonNode course, List<String> people) throws IOException, InterruptedException {
        return api.post(COURSES + "/" + id(course) + "/enrolments", Map.of("people", people));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
