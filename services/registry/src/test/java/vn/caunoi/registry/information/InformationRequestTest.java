package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.receipt.ReceiptCode;

class InformationRequestTest {

    private static final Instant MONDAY = at("2026-10-05T09:00:00+07:00");
    private static final RefusalGround GROUND =
            new RefusalGround("NOT_RESPONSIBLE", LocalDate.parse("2018-07-01"), null, "Law");

    private final RequestClocks clocks = new RequestClocks(Deadlines.load());

    @Test
    void runsFromTheMomentItIsComplete() {
        InformationRequest request = byNetwork();

        assertThat(lastDay(request)).isEqualTo("2026-10-08");
        request.askBack("Tài liệu của năm nào?", at("2026-10-06T09:00:00+07:00"));
        assertThat(request.due(clocks)).isNull();
        assertThatThrownBy(() -> request.accept(MONDAY)).isInstanceOf(RequestNotReceived.class);
        request.supplement(at("2026-10-12T09:00:00+07:00"));

        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(lastDay(request)).isEqualTo("2026-10-15");
        assertThat(request.receivedAt()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> request.supplement(MONDAY)).isInstanceOf(NothingAsked.class);
    }

    @Test
    void isAssessedOnceAndOnlyAfterAcceptance() {
        InformationRequest request = byNetwork();

        assertThatThrownBy(() -> request.assess(Complexity.COMPLEX, MONDAY)).isInstanceOf(RequestNotAccepted.class);
        request.accept(MONDAY);
        request.assess(Complexity.COMPLEX, MONDAY);

        assertThat(request.announcedAt()).isEqualTo(MONDAY);
        assertThat(lastDay(request)).isEqualTo("2026-10-26");
        assertThatThrownBy(() -> request.assess(Complexity.SIMPLE, MONDAY)).isInstanceOf(ComplexityDecided.class);
    }

    @ParameterizedTest(name = "{0} until {1}")
    @CsvSource(
            textBlock =
                    """
            # The term ends on 26 October; fifteen days more are 10 November.
            2026-10-26T23:59:59+07:00, 2026-10-27, true
            2026-10-26T23:59:59+07:00, 2026-11-10, true
            2026-10-06T09:00:00+07:00, 2026-10-26, false
            2026-10-06T09:00:00+07:00, 2026-11-11, false
            """)
    void isExtendedWithinTheTermByNoMoreThanTheLawAllows(OffsetDateTime now, LocalDate until, boolean allowed) {
        InformationRequest request = complex();

        if (allowed) {
            request.extend(until, "Phải sao chụp nhiều", clocks, now.toInstant());
            ClockView clock = request.due(clocks);
            assertThat(clock).isNotNull();
            assertThat(clock.dueAt()).isEqualTo(RequestClocks.endOf(until));
            assertThatThrownBy(() -> request.extend(until, "Nữa", clocks, now.toInstant()))
                    .isInstanceOf(ExtendedBefore.class);
        } else {
            assertThatThrownBy(() -> request.extend(until, "Phải sao chụp nhiều", clocks, now.toInstant()))
                    .isInstanceOf(ExtensionOutOfRange.class);
        }
    }

    @Test
    void isNotExtendedAfterTheTermNorWhenItIsSimple() {
        LocalDate until = LocalDate.parse("2026-10-30");
        InformationRequest late = complex();
        InformationRequest simple = byNetwork();
        simple.accept(MONDAY);

        assertThatThrownBy(() -> late.extend(until, "Muộn", clocks, at("2026-10-27T00:00:01+07:00")))
                .isInstanceOf(ExtensionTooLate.class);
        assertThatThrownBy(() -> simple.extend(until, "Chưa xác định", clocks, MONDAY))
                .isInstanceOf(ExtensionOfSimple.class);
        simple.assess(Complexity.SIMPLE, MONDAY);
        assertThatThrownBy(() -> simple.extend(until, "Đơn giản", clocks, MONDAY))
                .isInstanceOf(ExtensionOfSimple.class);
    }

    @Test
    void waitsForTheConsentItAskedFor() {
        InformationRequest request = complex();

        assertThatThrownBy(() -> request.consentAnswered(ConsentAnswer.GIVEN, null))
                .isInstanceOf(ConsentNotAsked.class);
        request.askConsent("Hợp tác xã Ví Dụ", MONDAY);
        assertThatThrownBy(() -> request.askConsent("Hợp tác xã Khác", MONDAY)).isInstanceOf(ConsentAsked.class);
        assertThatThrownBy(() -> request.supply("Nội dung", 0, null, "1", MONDAY))
                .isInstanceOf(ConsentMissing.class);
        request.consentAnswered(ConsentAnswer.DENIED, null);
        assertThatThrownBy(() -> request.supply("Nội dung", 0, null, "1", MONDAY))
                .isInstanceOf(ConsentMissing.class);
        assertThatThrownBy(() -> request.consentAnswered(ConsentAnswer.GIVEN, null))
                .isInstanceOf(ConsentNotAsked.class);
        request.supply("Nội dung", 0, "Vì sức khỏe cộng đồng", "1", MONDAY);

        assertThat(request.state()).isEqualTo(RequestState.SUPPLIED);
        assertThat(request.waiver()).isEqualTo("Vì sức khỏe cộng đồng");
    }

    @Test
    void staysClosed() {
        InformationRequest request = complex();
        request.refuse(GROUND, "Do cơ quan khác giữ", "1", MONDAY);

        assertThat(request.ground()).isEqualTo("NOT_RESPONSIBLE");
        assertThatThrownBy(() -> request.supply("Nội dung", 0, null, "1", MONDAY))
                .isInstanceOf(RequestClosed.class);
        assertThatThrownBy(() -> request.refuse(GROUND, "Lại", "1", MONDAY)).isInstanceOf(RequestClosed.class);
        assertThatThrownBy(() -> request.withdraw("1", MONDAY)).isInstanceOf(RequestClosed.class);
        assertThatThrownBy(() -> request.extend(LocalDate.parse("2026-10-30"), "Lại", clocks, MONDAY))
                .isInstanceOf(RequestClosed.class);
        assertThatThrownBy(() -> request.askBack("Gì?", MONDAY)).isInstanceOf(RequestClosed.class);
    }

    @Test
    void isInvalidOnlyBeforeItWasAccepted() {
        InformationRequest asked = byNetwork();
        asked.askBack("Đề nghị ghi rõ", MONDAY);
        asked.invalidate("Không bổ sung", "1", MONDAY);

        assertThat(asked.state()).isEqualTo(RequestState.INVALID);
        assertThatThrownBy(() -> complex().invalidate("Muộn", "1", MONDAY)).isInstanceOf(RequestNotReceived.class);
    }

    @Test
    void isChangedAsLastSeenOnly() {
        assertThatThrownBy(() -> byNetwork().requireAt(7)).isInstanceOf(PreconditionFailed.class);
    }

    private static InformationRequest complex() {
        InformationRequest request = byNetwork();
        request.accept(MONDAY);
        request.assess(Complexity.COMPLEX, MONDAY);
        return request;
    }

    private static InformationRequest byNetwork() {
        return InformationRequest.received(
                UUID.randomUUID(),
                RequestChannel.PORTAL,
                new WantedInformation("Quy hoạch", "Bản vẽ", "Để biết", SupplyWay.NETWORK),
                ReceiptCode.fresh(),
                MONDAY);
    }

    private String lastDay(InformationRequest request) {
        ClockView clock = request.due(clocks);
        assertThat(clock).isNotNull();
        return String.valueOf(clock.lastDay());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
