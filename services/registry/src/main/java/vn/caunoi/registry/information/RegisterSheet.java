package vn.caunoi.registry.information;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.sheet.CsvText;
import vn.caunoi.registry.sheet.Workbook;

/** The register book as a table for offices, in Vietnamese. */
final class RegisterSheet {

    private static final List<String> HEADINGS = List.of(
            "Số",
            "Ngày nhận",
            "Nguồn",
            "Người yêu cầu",
            "Tổ chức",
            "Nơi cư trú",
            "Giấy tờ tùy thân",
            "Thông tin yêu cầu",
            "Hình thức cung cấp",
            "Tính chất",
            "Hạn giải quyết",
            "Gia hạn đến",
            "Kết quả",
            "Ngày kết thúc",
            "Căn cứ từ chối",
            "Chi phí (đồng)",
            "Ghi chú");

    private static final Map<RequestState, String> STATES = Map.of(
            RequestState.RECEIVED, "Mới nhận",
            RequestState.ASKED_BACK, "Chờ bổ sung",
            RequestState.ACCEPTED, "Đang giải quyết",
            RequestState.SUPPLIED, "Đã cung cấp",
            RequestState.REFUSED, "Từ chối",
            RequestState.INVALID, "Không hợp lệ",
            RequestState.WITHDRAWN, "Người yêu cầu rút");

    private static final Map<SupplyWay, String> WAYS = Map.of(
            SupplyWay.OFFICE, "Tại trụ sở",
            SupplyWay.NETWORK, "Qua mạng điện tử",
            SupplyWay.EMAIL, "Qua thư điện tử",
            SupplyWay.POST, "Qua bưu điện, fax");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    private RegisterSheet() {}

    static String csv(RegisterBook book) {
        return CsvText.of(HEADINGS, cells(book));
    }

    static byte[] workbook(RegisterBook book) {
        return Workbook.of(List.of(new Workbook.Sheet(
                "Sổ theo dõi " + book.year(),
                Stream.concat(Stream.of(HEADINGS), cells(book).stream()).toList())));
    }

    private static List<List<String>> cells(RegisterBook book) {
        return book.lines().stream().map(RegisterSheet::cells).toList();
    }

    private static List<String> cells(RegisterLine line) {
        RequesterView who = line.requester();
        return List.of(
                line.number(),
                TIME.format(line.receivedAt()),
                line.channel() == RequestChannel.PORTAL ? "Cổng thông tin" : "Phiếu giấy, trực tiếp",
                who.personName(),
                orEmpty(who.organisation()),
                who.residence(),
                who.identityNumber(),
                line.subject(),
                WAYS.getOrDefault(line.way(), ""),
                complexity(line.complexity()),
                day(line.lastDay()),
                day(line.extendedTo()),
                STATES.getOrDefault(line.state(), ""),
                time(line.closedAt()),
                GroundNames.of(line.ground()),
                line.fee() == 0 ? "" : Long.toString(line.fee()),
                line.handedOver() ? "Đã chuyển cơ quan tiếp nhận nhiệm vụ" : "");
    }

    private static String complexity(@Nullable Complexity complexity) {
        if (complexity == null) {
            return "";
        }
        return complexity == Complexity.SIMPLE ? "Đơn giản, có sẵn" : "Phức tạp";
    }

    private static String time(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
