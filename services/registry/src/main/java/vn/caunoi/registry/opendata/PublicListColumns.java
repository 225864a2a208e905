package vn.caunoi.registry.opendata;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** The list as a table for people: Vietnamese headings, times by the province's clock. */
final class PublicListColumns {

    static final List<String> HEADINGS = List.of(
            "Cơ quan",
            "Tư cách",
            "Họ và tên",
            "Chức vụ",
            "Điện thoại",
            "Thư điện tử công vụ",
            "Số quyết định",
            "Ký lúc",
            "Công bố lúc",
            "Mã");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    private static final Map<String, String> KINDS = Map.of(
            "HEAD", "Người đứng đầu",
            "REGULAR", "Phát ngôn thường xuyên",
            "CASE_AUTHORISED", "Được ủy quyền phát ngôn");

    private PublicListColumns() {}

    static List<String> of(SpokespersonView person) {
        String kind = person.kind().name();
        return List.of(
                person.agencyName(),
                KINDS.getOrDefault(kind, kind),
                person.personName(),
                person.position(),
                person.phone(),
                person.email(),
                person.decisionNumber(),
                time(person.decidedAt()),
                time(person.publishedAt()),
                person.id().toString());
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }
}
