package vn.caunoi.registry.reminder;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.DueWords;
import vn.caunoi.registry.coverage.OpenDuty;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.task.TaskKind;

/** The words of a reminder. Which page of the console a line leads to is said here, as the web UI names it. */
@ApplicationScoped
class ReminderLetters {

    private static final String CONSOLE = "/console";

    /** Of one stage; whoever has more to do reads the list in the console. */
    private static final int MOST_LINES = 100;

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

    /**
     * What the templates say.
     *
     * @param further how many more there are than the letter has lines for
     */
    public record Words(
            boolean urgent, List<Line> escalated, List<Line> over, List<Line> soon, int further, String all) {}

    Letter letter(List<Notice> told, boolean urgent) {
        List<Notice> sorted = told.stream()
                .sorted(Comparator.comparing(notice -> notice.clock().dueAt()))
                .toList();
        Words words = new Words(
                urgent,
                lines(sorted, Stage.ESCALATED),
                lines(sorted, Stage.OVERDUE),
                lines(sorted, Stage.BEFORE_DUE),
                further(sorted),
                link(CONSOLE + "/duties"));
        return new Letter(
                subject(sorted, urgent),
                text.data("words", words).render(),
                html.data("words", words).render());
    }

    private static String subject(List<Notice> told, boolean urgent) {
        String what = Stream.of(
                        counted(told, Stage.ESCALATED, "việc quá hạn cần chỉ đạo"),
                        counted(told, Stage.OVERDUE, "việc cần làm ngay"),
                        counted(told, Stage.BEFORE_DUE, "việc sắp đến hạn"))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return (urgent ? "Khẩn: " : "Nhắc việc: ") + what;
    }

    private static Optional<String> counted(List<Notice> told, Stage stage, String words) {
        long count = told.stream().filter(notice -> notice.stage() == stage).count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + words);
    }

    private List<Line> lines(List<Notice> told, Stage stage) {
        return told.stream()
                .filter(notice -> notice.stage() == stage)
                .limit(MOST_LINES)
                .map(this::line)
                .toList();
    }

    private static int further(List<Notice> told) {
        return told.stream().collect(groupingBy(Notice::stage, counting())).values().stream()
                .mapToInt(count -> (int) Math.max(0, count - MOST_LINES))
                .sum();
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
            case PRESS_BUREAU -> "Chuyển người phát ngôn tới cơ quan quản lý báo chí: " + subject;
            case MINISTRY_LIST -> "Đưa người phát ngôn vào danh sách của bộ, ngành: " + subject;
            case NOT_CONFIRMED -> "Xác nhận lại thông tin liên hệ: " + subject;
            case NO_ANSWER -> "Đã hỏi nhiều lần, chưa được xác nhận thông tin liên hệ: " + subject;
            case MAIL_REFUSED -> "Địa chỉ thư điện tử công khai không nhận được thư: " + subject;
            case REPORTED_WRONG -> "Xem xét phản ánh thông tin liên hệ sai";
            case UNANSWERED -> task(duty.taskKind()) + subject;
        };
    }

    private static String task(@Nullable TaskKind kind) {
        return switch (kind == null ? TaskKind.ISSUE : kind) {
            case ISSUE, ENQUIRY -> "Trả lời báo chí: ";
            case INFORMATION_REQUEST -> "Trả lời yêu cầu cung cấp thông tin: ";
            case DISCLOSURE -> "Công khai thông tin: ";
            case DISCLOSURE_CLAIM -> "Trả lời kiến nghị về thông tin đã công khai: ";
            case CORRECTION -> "Yêu cầu cơ quan báo chí cải chính: ";
            case ALERT -> "Phát ngôn lần đầu về sự việc đột xuất: ";
            case CONFERENCE_NOTICE -> "Xem xét thông báo họp báo: ";
            case CONFERENCE -> "Họp báo, cung cấp thông tin định kỳ: ";
            case ANNUAL_REPORT -> "Báo cáo năm về phát ngôn: ";
        };
    }

    /** A rule that is not sure never accuses. */
    private static String due(Notice notice) {
        String moment = DueWords.of(notice.clock());
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
