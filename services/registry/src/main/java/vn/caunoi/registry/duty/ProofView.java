package vn.caunoi.registry.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What proves a publication.
 *
 * @param documentHash SHA-256 of a file the agency keeps, in hexadecimal
 * @param recordedAt when the proof was recorded
 * @param recordedBy login name of whoever recorded it
 */
public record ProofView(
        @Nullable String url,
        @Nullable String note,
        @Nullable String documentName,
        @Nullable String documentHash,
        Instant recordedAt,
        String recordedBy) {}
