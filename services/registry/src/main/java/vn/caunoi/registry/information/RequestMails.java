package vn.caunoi.registry.information;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.platform.WrittenTime;
import vn.caunoi.registry.receipt.ReceiptCode;

/**
 * What is written to those who asked and left an address. Anybody on the way may read a mail, so it holds neither the
 * question nor the answer nor a name: a number, a day, and a code with the link to all the rest.
 */
@ApplicationScoped
class RequestMails {

    /** Where the web UI follows codes; what stands behind "#" is sent nowhere. */
    private static final String PAGE = "/information/follow";

    private static final Duration USEFUL = Duration.ofDays(30);

    private final Template text;
    private final Template html;
    private final RequestRepository requests;
    private final RequestClocks clocks;
    private final MailService mails;
    private final MailHours hours;
    private final URI publicUrl;

    @Inject
    RequestMails(
            @Location("mail/information.txt") Template text,
            @Location("mail/information.html") Template html,
            RequestRepository requests,
            RequestClocks clocks,
            MailService mails,
            MailHours hours,
            MailConfig config) {
        this.text = text;
        this.html = html;
        this.requests = requests;
        this.clocks = clocks;
        this.mails = mails;
        this.hours = hours;
        this.publicUrl = config.publicUrl();
    }

    /** What the templates say. */
    public record Words(String agencyName, String said, String code, String link, String invitation) {}

    /**
     * Tells that a request has arrived, at once: whoever sent it is awake.
     *
     * @param code of the receipt
     */
    Uni<Void> received(InformationRequest request, ReceiptCode code, Instant now) {
        return requests.requireRow(request.id())
                .chain(row -> post(
                        row,
                        new NewsLetter(
                                MailKind.INFORMATION_RECEIVED,
                                "Đã nhận yêu cầu cung cấp thông tin",
                                "đã nhận yêu cầu cung cấp thông tin của ông/bà lúc "
                                        + WrittenTime.moment(request.receivedAt())
                                        + " và ghi vào sổ theo dõi với số "
                                        + row.entry().number() + ". " + term(request),
                                "Theo dõi yêu cầu"),
                        code,
                        now,
                        now));
    }

    /** Tells what happened, with a code of its own: nobody here knows the one of the receipt any more. */
    Uni<Void> tell(InformationRequest request, RequestNews news, Instant now) {
        ReceiptCode code = ReceiptCode.fresh();
        return requests.requireRow(request.id())
                .chain(row -> row.requester().details().email() == null
                        ? Uni.createFrom().voidItem()
                        : requests.keep(MailedCode.of(code, request.id(), now))
                                .chain(() -> post(
                                        row,
                                        new NewsLetter(
                                                MailKind.INFORMATION_NEWS,
                                                news.title(),
                                                news.said(lastDay(request)),
                                                news.invitation()),
                                        code,
                                        hours.awake(now),
                                        now)));
    }

    /** How the newest mail about a request fared; null where none was written. */
    Uni<@Nullable RequestMail> newest(InformationRequest request) {
        return mails.standings(List.of(about(request.id())))
                .map(standings -> standings.isEmpty() ? null : RequestMail.of(standings.get(0)));
    }

    private record NewsLetter(MailKind kind, String title, String said, String invitation) {}

    /** Whoever left no address gets nothing. */
    private Uni<Void> post(
            RequestRepository.Row row, NewsLetter news, ReceiptCode code, Instant notBefore, Instant now) {
        UUID id = row.request().id();
        String email = row.requester().details().email();
        if (email == null) {
            return Uni.createFrom().voidItem();
        }
        Words words = new Words(
                row.agencyName(), news.said(), code.shown(), code.link(publicUrl.resolve(PAGE)), news.invitation());
        return mails.post(new NewMail(
                        news.kind(),
                        row.request().agencyId(),
                        about(id),
                        about(id) + ":" + code.hash(),
                        email,
                        new Letter(
                                news.title() + ", số " + row.entry().number(),
                                text.data("words", words).render(),
                                html.data("words", words).render()),
                        notBefore,
                        now.plus(USEFUL)))
                .replaceWithVoid();
    }

    /** What the office does next, and until when. */
    private String term(InformationRequest request) {
        ClockView clock = request.due(clocks);
        if (clock == null) {
            return "Thông tin có sẵn được cung cấp ngay tại trụ sở cơ quan.";
        }
        return (RequestClocks.ANNOUNCE.equals(request.clock().rule())
                        ? "Cơ quan cung cấp thông tin hoặc báo thời hạn giải quyết chậm nhất "
                        : "Thời hạn giải quyết: ")
                + lastDay(request) + ".";
    }

    private String lastDay(InformationRequest request) {
        LocalDate extended = request.extendedTo();
        ClockView clock = request.due(clocks);
        LocalDate day = extended == null && clock != null ? clock.lastDay() : extended;
        return day == null ? "theo phiếu hẹn" : WrittenTime.endOf(day);
    }

    private static String about(UUID id) {
        return "information-request:" + id;
    }
}
