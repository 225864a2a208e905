package vn.caunoi.registry.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * A request with everything its agency needs to answer it.
 *
 * @param number in the register book of the agency, as {@code 12/2026}
 * @param validAt when it was complete; set its clock going
 * @param announcedAt when the citizen was told how long a complex request takes
 * @param latestExtension last day to which the term can be extended; absent where it cannot
 * @param outcome what was supplied, or why not
 * @param fee what copying and sending costs, in đồng
 * @param earlier what this agency has supplied to the same person
 * @param grounds on which the law lets an agency refuse today
 * @param papers that can be written now, by those who know who asks
 * @param supplied the files that were part of the answer
 * @param mail how the newest mail to whoever asked fared; absent where none was written
 */
@Schema(name = "InformationRequestView")
public record RequestView(
        UUID id,
        UUID agencyId,
        String agencyName,
        String number,
        RequestChannel channel,
        String subject,
        String wanted,
        String reason,
        RequesterView requester,
        SupplyWay way,
        @Nullable Complexity complexity,
        RequestState state,
        Instant receivedAt,
        Instant validAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant announcedAt,
        @Nullable ClockView clock,
        @Nullable String question,
        @Nullable LocalDate latestExtension,
        @Nullable LocalDate extendedTo,
        @Nullable String extensionReason,
        @Nullable String consentParty,
        @Nullable Instant consentAskedAt,
        @Nullable ConsentAnswer consentAnswer,
        @Nullable String consentNote,
        @Nullable String outcome,
        @Nullable String waiver,
        long fee,
        @Nullable String ground,
        @Nullable Instant closedAt,
        List<StepView> steps,
        List<EarlierRequest> earlier,
        List<RefusalGround> grounds,
        List<PaperKind> papers,
        List<SuppliedFileView> supplied,
        @Nullable RequestMail mail,
        int version) {

    /** A request of the same person that was supplied. */
    @Schema(name = "EarlierInformationRequest")
    public record EarlierRequest(UUID id, String number, String subject, @Nullable Instant suppliedAt) {

        static EarlierRequest of(RequestRepository.Earlier earlier) {
            return new EarlierRequest(
                    earlier.request().id(),
                    earlier.entry().number(),
                    earlier.request().subject(),
                    earlier.request().closedAt());
        }
    }

    /** As whoever has the code gets it on paper. */
    static RequestView onCopy(
            RequestRepository.Row row,
            RequestClocks clocks,
            List<InformationStep> steps,
            List<SuppliedFileView> supplied) {
        return of(
                row,
                RequesterView.onCopy(row.requester().details()),
                PaperKind.toCitizen(row.request()),
                clocks,
                null,
                steps,
                List.of(),
                List.of(),
                supplied,
                null);
    }

    static RequestView of(
            RequestRepository.Row row,
            RequesterView requester,
            List<PaperKind> papers,
            RequestClocks clocks,
            @Nullable LocalDate latestExtension,
            List<InformationStep> steps,
            List<RequestRepository.Earlier> earlier,
            List<RefusalGround> grounds,
            List<SuppliedFileView> supplied,
            @Nullable RequestMail mail) {
        InformationRequest request = row.request();
        return new RequestView(
                request.id(),
                request.agencyId(),
                row.agencyName(),
                row.entry().number(),
                request.channel(),
                request.subject(),
                request.wanted(),
                request.reason(),
                requester,
                request.way(),
                request.complexity(),
                request.state(),
                request.receivedAt(),
                request.validAt(),
                request.acceptedAt(),
                request.announcedAt(),
                request.due(clocks),
                request.question(),
                latestExtension,
                request.extendedTo(),
                request.extensionReason(),
                request.consentParty(),
                request.consentAskedAt(),
                request.consentAnswer(),
                request.consentNote(),
                request.outcome(),
                request.waiver(),
                request.fee(),
                request.ground(),
                request.closedAt(),
                steps.stream().map(InformationStep::view).toList(),
                earlier.stream().map(EarlierRequest::of).toList(),
                grounds,
                papers,
                supplied,
                mail,
                request.version());
    }
}
