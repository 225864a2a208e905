package vn.caunoi.registry.information;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.Block;
import vn.caunoi.documents.Heading;
import vn.caunoi.documents.OfficeDocument;
import vn.caunoi.documents.Run;
import vn.caunoi.documents.Signature;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.platform.WrittenTime;

/**
 * The papers of a request, with the fields that the forms of Decree 13/2018 ask for; the words are ours. Numbers and
 * signatures are left to the office.
 */
final class RequestPaper {

    private static final Map<SupplyWay, String> WAYS = Map.of(
            SupplyWay.OFFICE, "Trực tiếp tại trụ sở cơ quan",
            SupplyWay.NETWORK, "Qua mạng điện tử",
            SupplyWay.EMAIL, "Qua thư điện tử",
            SupplyWay.POST, "Qua dịch vụ bưu chính, fax");

    private static final String DOTS = "................";

    private final RequestView request;
    private final Letterhead letterhead;
    private final ZonedDateTime issued;

    private RequestPaper(RequestView request, Letterhead letterhead, ZonedDateTime issued) {
        this.request = request;
        this.letterhead = letterhead;
        this.issued = issued;
    }

    /** Bears the day of what it says, whenever it is written. */
    static OfficeDocument of(PaperKind kind, RequestView request, Letterhead letterhead) {
        RequestPaper paper =
                new RequestPaper(request, letterhead, kind.issuedAt(request).atZone(WorkingCalendar.ZONE));
        return switch (kind) {
            case REQUEST -> paper.asked();
            case RECEIPT -> paper.receipt();
            case RESOLUTION -> paper.resolution();
            case EXTENSION -> paper.extension();
            case REFUSAL -> paper.refusal();
            case CONSENT -> paper.consent();
        };
    }

    private OfficeDocument asked() {
        RequesterView who = request.requester();
        boolean organisation = who.organisation() != null;
        OfficeDocument.Builder paper = OfficeDocument.titled("Phiếu yêu cầu cung cấp thông tin")
                .heading(Heading.ofCitizen())
                .kind("PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN")
                .subject(organisation ? "(Mẫu số 01b: thông qua tổ chức)" : "(Mẫu số 01a: cá nhân)")
                .centred(Run.plain("Kính gửi: "), Run.bold(request.agencyName()));
        if (organisation) {
            paper.field("Tên tổ chức, đoàn thể, doanh nghiệp", who.organisation());
        }
        paper.field(organisation ? "Người đại diện" : "Họ, tên người yêu cầu", who.personName())
                .field("Số căn cước, hộ chiếu", who.identityNumber())
                .field("Nơi cư trú", who.residence())
                .field("Điện thoại", who.phone())
                .field("Thư điện tử", who.email())
                .section("Thông tin yêu cầu cung cấp")
                .field("Tên thông tin", request.subject())
                .prose(request.wanted())
                .section("Lý do, mục đích yêu cầu")
                .prose(request.reason())
                .section("Hình thức cung cấp thông tin")
                .choices(way(SupplyWay.OFFICE), way(SupplyWay.NETWORK), way(SupplyWay.EMAIL), way(SupplyWay.POST));
        return paper.note("Nhận lúc " + WrittenTime.moment(request.receivedAt()) + ", số " + request.number()
                        + " trong sổ theo dõi.")
                .signature(new Signature(null, "Người yêu cầu", "(Ký, ghi rõ họ tên)", who.personName()))
                .build();
    }

    private Block.Choice way(SupplyWay way) {
        return new Block.Choice(name(way), request.way() == way);
    }

    private OfficeDocument receipt() {
        OfficeDocument.Builder paper = office("Phiếu tiếp nhận yêu cầu cung cấp thông tin", "PHIẾU TIẾP NHẬN")
                .subject("Yêu cầu cung cấp thông tin (Mẫu số 02)")
                .paragraph(Run.plain(request.agencyName() + " đã tiếp nhận yêu cầu cung cấp thông tin như sau:"));
        who(paper)
                .field("Thông tin yêu cầu", request.subject())
                .field("Hình thức cung cấp", name(request.way()))
                .field("Thời điểm nhận yêu cầu hợp lệ", WrittenTime.moment(request.validAt()))
                .field("Số trong sổ theo dõi", request.number())
                .field("Thời hạn giải quyết", term())
                .paragraph(Run.plain("Người yêu cầu theo dõi việc giải quyết bằng mã ghi trên giấy hẹn"
                        + " tại trang Tiếp cận thông tin của tỉnh."));
        return copied(paper)
                .signature(new Signature(null, "Người yêu cầu", "(Ký, ghi rõ họ tên)", null))
                .signature(new Signature(null, "Người tiếp nhận", "(Ký, ghi rõ họ tên)", null))
                .build();
    }

    private OfficeDocument resolution() {
        OfficeDocument.Builder paper = office("Phiếu giải quyết yêu cầu cung cấp thông tin", "PHIẾU GIẢI QUYẾT")
                .subject("Yêu cầu cung cấp thông tin (Mẫu số 03)");
        who(paper)
                .field("Thông tin yêu cầu", request.subject())
                .field("Hình thức cung cấp", name(request.way()))
                .field(
                        "Tính chất",
                        request.complexity() == Complexity.COMPLEX
                                ? "Thông tin phức tạp, không có sẵn"
                                : "Thông tin đơn giản, có sẵn")
                .field("Thời hạn cung cấp", term())
                .field(
                        "Chi phí in, sao, chụp, gửi",
                        request.fee() == 0 ? "Không" : String.format(Locale.GERMANY, "%,d đồng", request.fee()));
        if (request.outcome() != null && request.state() == RequestState.SUPPLIED) {
            paper.section("Thông tin được cung cấp").prose(request.outcome());
            if (!request.supplied().isEmpty()) {
                paper.section("Tệp kèm theo");
                request.supplied().forEach(file -> paper.plain(Run.plain("- " + file.fileName())));
            }
            if (request.waiver() != null) {
                paper.section("Quyết định của người đứng đầu cơ quan").prose(request.waiver());
            }
        }
        return signed(paper, List.of(request.requester().personName(), "Lưu: VT"));
    }

    private OfficeDocument extension() {
        OfficeDocument.Builder paper = office("Thông báo gia hạn cung cấp thông tin", "THÔNG BÁO")
                .subject("Gia hạn thời gian cung cấp thông tin (Mẫu số 04)")
                .centred(Run.plain("Kính gửi: "), Run.bold(addressee()))
                .paragraph(Run.plain(request.agencyName() + " đã nhận yêu cầu cung cấp thông tin “" + request.subject()
                        + "”, số " + request.number() + ", lúc " + WrittenTime.moment(request.receivedAt()) + "."))
                .paragraph(
                        Run.plain("Vì cần thêm thời gian để giải quyết, cơ quan gia hạn đến "),
                        Run.bold("hết ngày " + day(request.extendedTo())),
                        Run.plain("."))
                .section("Lý do gia hạn")
                .prose(orDots(request.extensionReason()));
        return signed(paper, List.of("Như trên", "Lưu: VT"));
    }

    private OfficeDocument refusal() {
        String ground = request.ground();
        OfficeDocument.Builder paper = office("Thông báo từ chối cung cấp thông tin", "THÔNG BÁO")
                .subject("Từ chối yêu cầu cung cấp thông tin (Mẫu số 05)")
                .centred(Run.plain("Kính gửi: "), Run.bold(addressee()))
                .paragraph(Run.plain(request.agencyName() + " đã nhận yêu cầu cung cấp thông tin “" + request.subject()
                        + "”, số " + request.number() + ", lúc " + WrittenTime.moment(request.receivedAt()) + "."))
                .paragraph(Run.plain("Căn cứ Điều 28 của Luật Tiếp cận thông tin, cơ quan từ chối cung cấp vì: "
                        + (ground == null ? DOTS : GroundNames.of(ground)) + "."))
                .section("Lý do cụ thể")
                .prose(orDots(request.outcome()))
                .paragraph(Run.plain("Người yêu cầu có quyền khiếu nại, khởi kiện theo quy định của pháp luật."));
        return signed(paper, List.of("Như trên", "Lưu: VT"));
    }

    private OfficeDocument consent() {
        OfficeDocument.Builder paper = office("Lấy ý kiến về việc cung cấp thông tin", "LẤY Ý KIẾN")
                .subject("Về việc cung cấp thông tin (Mẫu số 06)")
                .centred(Run.plain("Kính gửi: "), Run.bold(orDots(request.consentParty())))
                // Who asks is nobody's business but the office's: the party hears what is asked, not by whom.
                .paragraph(
                        Run.plain(request.agencyName() + " đang giải quyết một yêu cầu cung cấp thông tin có liên quan"
                                + " đến ông, bà hoặc tổ chức: “" + request.subject() + "”."))
                .section("Nội dung thông tin được yêu cầu")
                .prose(request.wanted())
                .section("Đề nghị cho biết ý kiến")
                .choices(
                        new Block.Choice("Đồng ý cung cấp thông tin", request.consentAnswer() == ConsentAnswer.GIVEN),
                        new Block.Choice(
                                "Không đồng ý cung cấp thông tin", request.consentAnswer() == ConsentAnswer.DENIED))
                .field("Ý kiến khác", request.consentNote());
        return paper.signature(new Signature(null, "Người cho ý kiến", "(Ký, ghi rõ họ tên)", null))
                .signature(letterhead.signature())
                .build();
    }

    private OfficeDocument.Builder office(String title, String kind) {
        return OfficeDocument.titled(title)
                .heading(letterhead.heading("Số: " + DOTS, issued))
                .kind(kind);
    }

    private OfficeDocument.Builder who(OfficeDocument.Builder paper) {
        RequesterView who = request.requester();
        if (who.organisation() != null) {
            paper.field("Tổ chức", who.organisation());
        }
        paper.field("Người yêu cầu", who.personName()).field("Số căn cước, hộ chiếu", who.identityNumber());
        return who.masked() ? paper : paper.field("Nơi cư trú", who.residence());
    }

    /** Whoever has the code is not yet the person: what they save says no more of them than they need. */
    private OfficeDocument.Builder copied(OfficeDocument.Builder paper) {
        return request.requester().masked()
                ? paper.note("Bản sao điện tử do hệ thống lập để người yêu cầu theo dõi, không hiện đầy đủ thông tin cá"
                        + " nhân; bản có chữ ký và dấu của cơ quan là bản chính.")
                : paper;
    }

    private OfficeDocument signed(OfficeDocument.Builder paper, List<String> recipients) {
        return copied(paper)
                .recipients(recipients)
                .signature(letterhead.signature())
                .build();
    }

    private String addressee() {
        RequesterView who = request.requester();
        return who.organisation() == null ? who.personName() : who.organisation();
    }

    private String term() {
        ClockView clock = request.clock();
        if (request.extendedTo() != null) {
            return "Hết ngày " + day(request.extendedTo());
        }
        return clock == null || clock.lastDay() == null ? "Ngay khi có thể" : "Hết ngày " + day(clock.lastDay());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? DOTS : WrittenTime.day(day);
    }

    private static String orDots(@Nullable String text) {
        return text == null ? DOTS : text;
    }

    private static String name(SupplyWay way) {
        return WAYS.getOrDefault(way, way.name());
    }
}
