package vn.caunoi.registry.reminder;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailConfig;

/** The words of a reminder. Which page of the console a line leads to is said here, as the web UI names it. */
@ApplicationScoped
class ReminderLetters {

    private static final String CONSOLE = "/console";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private final Template text;
    private final Template html;
    private final URI publicUrl;

    @Inject
    ReminderLetters(
            @Location("mail/reminder.txt") Template text,
            @Location("mail/reminder.html") Template html,
            MailConfig config) {
        this.text = text;
        this.html = html;
        this.publicUrl = config.publicUrl();
    }

    /** One thing to do, as the templates say it. */
    public record Line(String what, String agency, String due, String link) {}

    /** What the templates say. */
    public record Words(boolean urgent, List<Line> over, List<Line> soon, String all) {}

    Letter letter(List<Notice> told, boolean urgent) {
        List<Notice> sorted = told.stream()
                .sorted(Comparator.comparing(notice -> notice.clock().dueAt()))
                .toList();
        Words words = new Words(
                urgent, lines(sorted, Stage.OVERDUE), lines(sorted, Stage.BEFORE_DUE), link(CONSOLE + "/duties"));
        return new Letter(
                subject(words),
                text.data("words", words).render(),
                html.data("words", words).render());
    }

    private static String subject(Words words) {
        int over = words.over().size();
        int soon = words.soon().size();
        String what = over == 0
                ? soon + " việc sắp đến hạn"
                : soon == 0 ? over + " việc cần làm ngay" : over + " việc cần làm ngay, " + soon + " việc sắp đến hạn";
        return (words.urgent() ? "Khẩn: " : "Nhắc việc: ") + what;
    }

    private List<Line> lines(List<Notice> told, Stage stage) {
        return told.stream()
                .filter(notice -> notice.stage() == stage)
                .map(this::line)
                .toList();
    }

    private Line line(Notice notice) {
        OpenDuty duty = notice.duty();
        return new Line(what(duty), duty.agencyName(), due(notice), link(page(duty)));
    }

    private static String what(OpenDuty duty) {
        String subject = duty.subject() == null ? "" : duty.subject();
        return switch (duty.reason()) {
            case NEVER_NAMED -> "Chưa cử người phát ngôn";
            case ENDED -> "Người phát ngôn đã thôi nhiệm, chưa có người thay";
            case AGENCY_PORTAL -> "Công bố người phát ngôn trên cổng thông tin của cơ quan: " + subject;
            case PROVINCE_LIST -> "Đưa người phát ngôn vào danh sách của tỉnh: " + subject;
            case MINISTRY_LIST -> "Đưa người phát ngôn vào danh sách của bộ, ngành: " + subject;
            case NOT_CONFIRMED -> "Xác nhận lại thông tin liên hệ: " + subject;
            case NO_ANSWER -> "Đã hỏi nhiều lần, chưa được xác nhận thông tin liên hệ: " + subject;
            case MAIL_REFUSED -> "Địa chỉ thư điện tử công khai không nhận được thư: " + subject;
            case REPORTED_WRONG -> "Xem xét phản ánh thông tin liên hệ sai";
            case UNANSWERED -> "Trả lời báo chí: " + subject;
        };
    }

    /** A rule that is not sure never accuses. */
    private static String due(Notice notice) {
        LocalDate last = notice.clock().lastDay();
        String moment = last == null ? TIME.format(notice.clock().dueAt()) : "hết ngày " + DAY.format(last);
        return switch (notice.duty().state()) {
            case OVERDUE -> "đã quá hạn " + moment;
            case DOUBTFUL -> "mốc tham khảo " + moment;
            default -> "hạn " + moment;
        };
    }

    private static String page(OpenDuty duty) {
        return duty.subjectId() == null
                ? CONSOLE + "/agencies/" + duty.agencyId() + "/duties"
                : CONSOLE + "/tasks/" + duty.subjectId();
    }

    private String link(String page) {
        return publicUrl.resolve(page).toString();
    }
}
