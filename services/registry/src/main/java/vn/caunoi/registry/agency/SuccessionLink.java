package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One agency answers for another.
 *
 * @param effectiveOn first day on which the successor answers
 */
public record SuccessionLink(
        UUID predecessorId, UUID successorId, SuccessionKind kind, LocalDate effectiveOn, String documentNumber) {}
