package vn.caunoi.registry.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.DayKind;

/**
 * Days off and worked Saturdays as an iCalendar object (RFC 5545), for the calendar programs people use anyway.
 *
 * @param text lines end as the format wants it, and none is longer than 75 bytes
 */
record ICalendar(int year, String text) {

    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static ICalendar of(int year, List<RecordedDay> days) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//caunoi//registry//VI",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:" + escaped("Lịch nghỉ lễ và ngày làm bù " + year)));
        for (RecordedDay recorded : days) {
            CalendarDay day = recorded.calendarDay();
            LocalDate worked = day.workedSaturday();
            if (day.isOff()) {
                lines.addAll(event(recorded, "off", day.date(), day.name()));
            }
            if (worked != null) {
                String name = day.kind() == DayKind.SWAP ? "Làm bù: " + day.name() : day.name();
                lines.addAll(event(recorded, "worked", worked, name));
            }
        }
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return new ICalendar(year, text.toString());
    }

    private static List<String> event(RecordedDay recorded, String what, LocalDate date, String name) {
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + recorded.id() + "-" + what + "@caunoi",
                "DTSTAMP:" + MOMENT.format(recorded.recordedAt()),
                "DTSTART;VALUE=DATE:" + DAY.format(date),
                "DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)),
                "SUMMARY:" + escaped(name),
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Breaks a line between characters; what follows begins with a space. */
    private static void fold(String line, StringBuilder text) {
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            int size = Character.toString(character).getBytes(UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(character);
            bytes += size;
        }
        text.append("\r\n");
    }
}
