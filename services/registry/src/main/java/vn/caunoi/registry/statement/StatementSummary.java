package vn.caunoi.registry.statement;

import java.time.Instant;
import java.util.UUID;

/**
 * A published statement in a list.
 *
 * @param excerpt the first 300 characters
 */
public record StatementSummary(
        UUID id, UUID agencyId, String agencyName, String title, String excerpt, Instant publishedAt) {}
