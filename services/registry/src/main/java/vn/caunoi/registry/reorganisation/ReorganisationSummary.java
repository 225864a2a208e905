package vn.caunoi.registry.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reorganisation in a list. */
public record ReorganisationSummary(
        UUID id,
        String title,
        String documentNumber,
        LocalDate documentDate,
        LocalDate effectiveOn,
        ReorganisationState state,
        String preparedBy,
        Instant preparedAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant inForceAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static ReorganisationSummary of(Reorganisation row) {
        return new ReorganisationSummary(
                row.id(),
                row.title(),
                row.documentNumber(),
                row.documentDate(),
                row.effectiveOn(),
                row.state(),
                row.preparedBy(),
                row.preparedAt(),
                row.appliedBy(),
                row.appliedAt(),
                row.inForceAt(),
                row.withdrawnBy(),
                row.withdrawnAt());
    }
}
