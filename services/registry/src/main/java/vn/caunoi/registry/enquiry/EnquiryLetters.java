package vn.caunoi.registry.enquiry;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.DueWords;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.platform.WrittenTime;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskSummary;

/**
 * What is written to whoever asked by the press form. Mails pass through other people's servers, and the address may be
 * somebody else's: none repeats what was asked or answered, that is read behind the code.
 */
@ApplicationScoped
class EnquiryLetters {

    /** Where the web UI shows how an enquiry stands; the code follows behind the sign that no server sees. */
    private static final String PAGE = "/bao-chi/theo-doi";

    private static final Duration RECEIPT_USEFUL = Duration.ofDays(7);
    private static final Duration NEWS_USEFUL = Duration.ofDays(30);

    private final Template receivedText;
    private final Template receivedHtml;
    private final Template newsText;
    private final Template newsHtml;
    private final MailService mails;
    private final MailHours hours;
    private final TaskService tasks;
    private final URI publicUrl;
    private final Clock clock;

    @Inject
    EnquiryLetters(
            @Location("mail/enquiry-received.txt") Template receivedText,
            @Location("mail/enquiry-received.html") Template receivedHtml,
            @Location("mail/enquiry-news.txt") Template newsText,
            @Location("mail/enquiry-news.html") Template newsHtml,
            MailService mails,
            MailHours hours,
            TaskService tasks,
            MailConfig config,
            Clock clock) {
        this.receivedText = receivedText;
        this.receivedHtml = receivedHtml;
        this.newsText = newsText;
        this.newsHtml = newsHtml;
        this.mails = mails;
        this.hours = hours;
        this.tasks = tasks;
        this.publicUrl = config.publicUrl();
        this.clock = clock;
    }

    /** What the templates of a receipt say. */
    public record Received(
            String number,
            String agencyName,
            String received,
            @Nullable String due,
            boolean cardMatched,
            String code,
            String link) {}

    /** What the templates of news say. */
    public record News(String number, String what, @Nullable String due, String link) {}

    /** That the question has arrived: number, due time, code; at once, because somebody waits for it. */
    Uni<Void> received(Enquiry enquiry, ReceiptCode code, SubmissionReceipt receipt) {
        Received words = new Received(
                receipt.number(),
                receipt.agencyName(),
                WrittenTime.moment(receipt.receivedAt()),
                receipt.dueAt() == null ? null : DueWords.of(receipt.dueAt(), receipt.lastDay()),
                receipt.cardMatched(),
                code.shown(),
                code.link(publicUrl.resolve(PAGE)));
        Instant now = clock.instant();
        return post(
                enquiry,
                enquiry.addresseeId(),
                MailKind.ENQUIRY_RECEIVED,
                "received",
                new Letter(
                        "Đã tiếp nhận câu hỏi số " + receipt.number(),
                        receivedText.data("words", words).render(),
                        receivedHtml.data("words", words).render()),
                now,
                now.plus(RECEIPT_USEFUL));
    }

    /** What has happened; nothing where nobody follows the enquiry by a code. */
    Uni<Void> news(Enquiry enquiry, EnquiryNews what) {
        return enquiry.isFollowed()
                ? tasks.of(enquiry.subject()).chain(found -> news(enquiry, what, found.get(0)))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> news(Enquiry enquiry, EnquiryNews what, TaskSummary lead) {
        boolean waits = what == EnquiryNews.REASSIGNED || what == EnquiryNews.CONCLUDED;
        News words = new News(
                enquiry.number(),
                said(what, lead.agencyName()),
                waits && lead.clock() != null ? DueWords.of(lead.clock()) : null,
                publicUrl.resolve(PAGE).toString());
        Instant now = clock.instant();
        return post(
                enquiry,
                lead.agencyId(),
                MailKind.ENQUIRY_NEWS,
                what + ":" + enquiry.steps(),
                new Letter(
                        subject(what, enquiry.number()),
                        newsText.data("words", words).render(),
                        newsHtml.data("words", words).render()),
                hours.awake(now),
                now.plus(NEWS_USEFUL));
    }

    private static String subject(EnquiryNews what, String number) {
        return switch (what) {
            case QUESTION_BACK -> "Cơ quan cần hỏi thêm về câu hỏi số " + number;
            case REASSIGNED -> "Câu hỏi số " + number + " được chuyển cơ quan khác trả lời";
            case CONCLUDED -> "Đã có thời hạn trả lời câu hỏi số " + number;
            case ANSWERED -> "Câu hỏi số " + number + " đã được trả lời";
            case REFUSED -> "Câu hỏi số " + number + " bị từ chối trả lời";
            case DISMISSED, WITHDRAWN, AVOIDED -> "Câu hỏi số " + number + " đã kết thúc";
        };
    }

    private static String said(EnquiryNews what, String agency) {
        return switch (what) {
            case QUESTION_BACK ->
                agency
                        + " cần hỏi thêm để trả lời. Xin mở trang theo dõi để đọc và phản hồi; thời hạn trả lời vẫn chạy.";
            case REASSIGNED -> "Câu hỏi được chuyển đến " + agency + ", cơ quan có thẩm quyền trả lời.";
            case CONCLUDED ->
                "Khiếu nại, tố cáo mà báo chí chuyển đến đã có kết luận. " + agency
                        + " có trách nhiệm thông báo cho cơ quan báo chí.";
            case ANSWERED -> agency + " đã trả lời câu hỏi.";
            case REFUSED -> agency + " từ chối trả lời, có nêu căn cứ pháp luật và lý do.";
            case DISMISSED ->
                agency + " không xác minh được câu hỏi do đại diện cơ quan báo chí gửi nên không trả lời; lý do có trên"
                        + " trang theo dõi.";
            case WITHDRAWN -> agency + " ghi nhận phía báo chí không còn yêu cầu trả lời.";
            case AVOIDED -> "Ủy ban nhân dân tỉnh ghi nhận " + agency + " không trả lời trong thời hạn.";
        };
    }

    private Uni<Void> post(
            Enquiry enquiry, UUID agencyId, MailKind kind, String cause, Letter letter, Instant from, Instant until) {
        String email = enquiry.reporter().email();
        String about = "enquiry:" + enquiry.id();
        return email == null
                ? Uni.createFrom().voidItem()
                : mails.post(new NewMail(kind, agencyId, about, about + ":" + cause, email, letter, from, until))
                        .replaceWithVoid();
    }
}
