package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.Letterhead;

/** What the forms say. Leaves every form in {@code target/papers}, to be looked at. */
class RequestPaperTest {

    private static final AskerDetails WHO = new AskerDetails(
            "Lò Thị Ví Dụ",
            null,
            "Bản Nà Thử, xã Bản Bo, tỉnh Lai Châu",
            "012345678901",
            "0912 000 000",
            "lo.vi.du@example.com");
    private static final AskerDetails ORGANISATION = new AskerDetails(
            "Vàng A Thử", "Hợp tác xã Chè Ví Dụ", "Bản Thử, xã Bản Bo, tỉnh Lai Châu", "C1234567", null, null);

    private static final Letterhead DEPARTMENT =
            new Letterhead("Sở Xây dựng tỉnh Lai Châu", AgencyKind.DEPARTMENT, "Lai Châu");
    private static final Letterhead COMMUNE =
            new Letterhead("Ủy ban nhân dân xã Bản Bo", AgencyKind.COMMUNE_COMMITTEE, "Lai Châu");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void writesEveryFormInBothFormats(PaperKind kind) throws IOException {
        RequestView request = request(
                RequesterView.of(WHO, true), kind == PaperKind.REFUSAL ? RequestState.REFUSED : RequestState.SUPPLIED);
        String text = text(kept(kind, request, DEPARTMENT, kind.name()));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Quy hoạch khu dân cư bản Nà Thử")
                .doesNotContain("::", "null", "NOT_RESPONSIBLE", "COMPLEX", "•••");
    }

    @Test
    void writesTheFormOfAnOrganisationToo() throws IOException {
        String text = text(kept(
                PaperKind.REQUEST,
                request(RequesterView.of(ORGANISATION, true), RequestState.ACCEPTED),
                DEPARTMENT,
                "REQUEST-01b"));

        assertThat(text).contains("Mẫu số 01b", "Hợp tác xã Chè Ví Dụ", "Vàng A Thử", "C1234567");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIPT, 25",
        "RESOLUTION, 10",
        "EXTENSION, 01",
        "CONSENT, 30",
    })
    void bearsTheDayOfWhatItSays(PaperKind kind, String day) throws IOException {
        String text = text(kept(
                kind, request(RequesterView.of(WHO, true), RequestState.SUPPLIED), COMMUNE, kind.name() + "-commune"));

        assertThat(text)
                .contains(
                        "Bản Bo, ngày " + day + " tháng 1", kind == PaperKind.RECEIPT ? "NGƯỜI TIẾP NHẬN" : "CHỦ TỊCH")
                .doesNotContain("UBND TỈNH", "ỦY BAN NHÂN DÂN TỈNH");
    }

    @Test
    void namesTheBodyAboveADepartment() throws IOException {
        String text = text(kept(
                PaperKind.EXTENSION,
                request(RequesterView.of(WHO, true), RequestState.ACCEPTED),
                DEPARTMENT,
                "EXTENSION-department"));

        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN TỈNH\u00A0LAI\u00A0CHÂU", "SỞ XÂY DỰNG TỈNH LAI CHÂU", "THỦ TRƯỞNG CƠ QUAN");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIPT", "RESOLUTION", "EXTENSION", "REFUSAL"})
    void tellsWhoeverHasTheCodeNoMoreThanTheirName(PaperKind kind) throws IOException {
        String text = text(kept(
                kind,
                request(
                        RequesterView.onCopy(WHO),
                        kind == PaperKind.REFUSAL ? RequestState.REFUSED : RequestState.SUPPLIED),
                DEPARTMENT,
                kind.name() + "-copy"));

        assertThat(text)
                .contains("Lò Thị Ví Dụ", "Bản sao điện tử")
                .doesNotContain("012345678901", "Bản Nà Thử, xã Bản Bo", "0912", "@");
    }

    /** Who asks is nobody's business but the office's. */
    @Test
    void tellsTheThirdPartyWhatIsAskedAndNotByWhom() throws IOException {
        String text = text(kept(
                PaperKind.CONSENT,
                request(RequesterView.of(WHO, true), RequestState.ACCEPTED),
                DEPARTMENT,
                "CONSENT-asked"));

        assertThat(text).contains("Hợp tác xã Ví Dụ").doesNotContain("Lò Thị Ví Dụ", "012345678901");
    }

    private static Path kept(PaperKind kind, RequestView request, Letterhead letterhead, String name)
            throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Path docx = folder.resolve("information-" + name + ".docx");
        Files.write(
                docx,
                PaperFile.of(kind, request, letterhead, DocumentFormat.DOCX).content());
        byte[] pdf = PaperFile.of(kind, request, letterhead, DocumentFormat.PDF).content();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        Files.write(folder.resolve("information-" + name + ".pdf"), pdf);
        return docx;
    }

    /** The words of a DOCX, without what is between them. */
    private static String text(Path docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("No document in " + docx);
    }

    private static RequestView request(RequesterView who, RequestState state) {
        boolean refused = state == RequestState.REFUSED;
        boolean supplied = state == RequestState.SUPPLIED;
        return new RequestView(
                UUID.fromString("01997000-0000-7000-8000-000000000090"),
                UUID.fromString("01997000-0000-7000-8000-000000000001"),
                "Sở Xây dựng tỉnh Lai Châu",
                "12/2026",
                RequestChannel.PORTAL,
                "Quy hoạch khu dân cư bản Nà Thử",
                "Bản vẽ quy hoạch chi tiết tỷ lệ 1/500 đã phê duyệt, thuyết minh kèm theo và văn bản phê duyệt.\n"
                        + "Danh mục các hộ có đất thuộc phạm vi quy hoạch, nếu được phép cung cấp.",
                "Làm thủ tục xin phép xây dựng nhà ở riêng lẻ của gia đình.",
                who,
                SupplyWay.EMAIL,
                Complexity.COMPLEX,
                state,
                at("2026-11-24T09:05:00+07:00"),
                at("2026-11-24T09:05:00+07:00"),
                at("2026-11-25T08:30:00+07:00"),
                at("2026-11-26T08:30:00+07:00"),
                null,
                null,
                null,
                LocalDate.parse("2026-12-25"),
                "Tài liệu lưu trữ ở hai kho, phải sao chụp nhiều bản vẽ khổ lớn và lấy ý kiến của tổ chức có liên quan.",
                "Hợp tác xã Ví Dụ",
                at("2026-11-30T10:00:00+07:00"),
                ConsentAnswer.GIVEN,
                "Đồng ý cung cấp, trừ phần dự toán.",
                outcome(refused, supplied),
                null,
                supplied ? 36_000 : 0,
                refused ? "NOT_RESPONSIBLE" : null,
                refused || supplied ? at("2026-12-10T15:00:00+07:00") : null,
                List.of(
                        step(StepKind.RECEIVED, "2026-11-24T09:05:00+07:00"),
                        step(StepKind.ACCEPTED, "2026-11-25T08:30:00+07:00"),
                        step(StepKind.ASSESSED, "2026-11-26T08:30:00+07:00"),
                        step(StepKind.CONSENT_ASKED, "2026-11-30T10:00:00+07:00"),
                        step(StepKind.EXTENDED, "2026-12-01T10:00:00+07:00"),
                        step(refused ? StepKind.REFUSED : StepKind.SUPPLIED, "2026-12-10T15:00:00+07:00")),
                List.of(),
                List.of(),
                List.of(PaperKind.values()),
                supplied
                        ? List.of(new SuppliedFileView(
                                UUID.fromString("01997000-0000-7000-8000-000000000097"),
                                "Bản vẽ quy hoạch 1-500.pdf",
                                "application/pdf",
                                2_400_000,
                                "ab".repeat(32)))
                        : List.of(),
                null,
                7);
    }

    private static @Nullable String outcome(boolean refused, boolean supplied) {
        if (refused) {
            return "Hồ sơ quy hoạch do Ủy ban nhân dân xã Bản Bo lập và lưu giữ; đề nghị ông/bà gửi yêu cầu đến cơ quan"
                    + " đó theo quy định.";
        }
        return supplied
                ? "Quy hoạch chi tiết khu dân cư bản Nà Thử đã được phê duyệt theo Quyết định số 1234/QĐ-UBND ngày"
                        + " 15/10/2026. Bản vẽ và thuyết minh ở tệp kèm theo.\nPhần dự toán không cung cấp vì bên liên"
                        + " quan không đồng ý."
                : null;
    }

    private static StepView step(StepKind kind, String at) {
        return new StepView(kind, at(at), "canbo", null);
    }

    private static Instant at(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }
}
