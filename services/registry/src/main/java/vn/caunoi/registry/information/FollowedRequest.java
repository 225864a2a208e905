package vn.caunoi.registry.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * A request as whoever has its receipt code sees it: nothing of who asked, no names of the staff.
 *
 * @param question what the agency wants to know before it goes on
 * @param extendedTo last day of the extended term
 * @param outcome what was supplied, or why not
 * @param fee what copying and sending costs, in đồng
 * @param files that were part of the answer
 * @param papers that were issued to whoever asked
 */
public record FollowedRequest(
        String agencyName,
        String number,
        String subject,
        String wanted,
        SupplyWay way,
        @Nullable Complexity complexity,
        RequestState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable String question,
        @Nullable LocalDate extendedTo,
        @Nullable String outcome,
        long fee,
        @Nullable String ground,
        @Nullable Instant closedAt,
        List<StepView> steps,
        List<SuppliedFileView> files,
        List<PaperKind> papers) {

    static FollowedRequest of(
            RequestRepository.Row row,
            RequestClocks clocks,
            List<InformationStep> steps,
            List<SuppliedFileView> files) {
        InformationRequest request = row.request();
        return new FollowedRequest(
                row.agencyName(),
                row.entry().number(),
                request.subject(),
                request.wanted(),
                request.way(),
                request.complexity(),
                request.state(),
                request.receivedAt(),
                request.due(clocks),
                request.question(),
                request.extendedTo(),
                request.outcome(),
                request.fee(),
                request.ground(),
                request.closedAt(),
                steps.stream().map(InformationStep::told).toList(),
                files,
                PaperKind.toCitizen(request));
    }
}
