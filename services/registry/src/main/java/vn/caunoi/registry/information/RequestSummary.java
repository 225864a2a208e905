package vn.caunoi.registry.information;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * A request in a list.
 *
 * @param number in the register book of the agency, as {@code 12/2026}
 * @param requesterName initials for those who do not handle it
 * @param clock absent where the law sets no number, and while the citizen is asked
 */
@Schema(name = "InformationRequestSummary")
public record RequestSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        String number,
        String subject,
        String requesterName,
        SupplyWay way,
        @Nullable Complexity complexity,
        RequestState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Instant closedAt) {

    static RequestSummary of(RequestRepository.Row row, boolean handles, RequestClocks clocks) {
        InformationRequest request = row.request();
        return new RequestSummary(
                request.id(),
                request.agencyId(),
                row.agencyName(),
                row.entry().number(),
                request.subject(),
                RequesterView.of(row.requester().details(), handles).personName(),
                request.way(),
                request.complexity(),
                request.state(),
                request.receivedAt(),
                request.due(clocks),
                request.closedAt());
    }
}
