package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;

/**
 * Who speaks for an agency: exactly what the law wants published, and nothing more.
 *
 * @param decidedAt when the decision was signed
 * @param publishedAt when this list began to show it
 */
public record SpokespersonView(
        UUID id,
        UUID agencyId,
        String agencyName,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt,
        Instant publishedAt) {}
