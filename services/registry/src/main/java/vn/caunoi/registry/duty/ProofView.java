package vn.caunoi.registry.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What proves a publication.
 *
 * @param fulfilledAt when it was published, as the evidence says
 * @param documentHash SHA-256 of a file the agency keeps, in hexadecimal
 * @param recordedAt when the proof was recorded
 * @param recordedBy login name of whoever recorded it
 * @param withdrawnAt when it was withdrawn as wrong; absent while it stands
 * @param withdrawnBy login name of whoever withdrew it
 */
public record ProofView(
        UUID id,
        Instant fulfilledAt,
        @Nullable String url,
        @Nullable String note,
        @Nullable String documentName,
        @Nullable String documentHash,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {}
