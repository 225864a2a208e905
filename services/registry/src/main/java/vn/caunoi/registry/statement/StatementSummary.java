package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.UUID;

/**
 * A published statement in a list.
 *
 * @param excerpt the first 300 characters
 * @param number which version is valid; above 1 it was corrected
 */
public record StatementSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        String title,
        String excerpt,
        Instant publishedAt,
        StatementForm form,
        int number) {}
