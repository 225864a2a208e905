package vn.caunoi.registry.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail of changes keeps of a request: what was done, not what was asked and by whom. */
record RecordedRequest(
        UUID agencyId,
        RequestChannel channel,
        SupplyWay way,
        RequestState state,
        Instant receivedAt,
        Instant validAt,
        @Nullable Complexity complexity,
        @Nullable LocalDate extendedTo,
        @Nullable ConsentAnswer consent,
        @Nullable String ground,
        long fee,
        @Nullable Instant closedAt) {

    static RecordedRequest of(InformationRequest request) {
        return new RecordedRequest(
                request.agencyId(),
                request.channel(),
                request.way(),
                request.state(),
                request.receivedAt(),
                request.validAt(),
                request.complexity(),
                request.extendedTo(),
                request.consentAnswer(),
                request.ground(),
                request.fee(),
                request.closedAt());
    }
}
