package vn.caunoi.registry.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register book.
 *
 * @param number as {@code 12/2026}
 * @param requester initials and the like for those who do not handle requests of this agency
 * @param lastDay of the term; absent where the law sets no number
 * @param handedOver whether another agency answers it now
 */
public record RegisterLine(
        String number,
        UUID requestId,
        Instant receivedAt,
        RequestChannel channel,
        RequesterView requester,
        String subject,
        SupplyWay way,
        @Nullable Complexity complexity,
        RequestState state,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate extendedTo,
        @Nullable Instant closedAt,
        @Nullable String ground,
        long fee,
        boolean handedOver) {}
