package vn.caunoi.registry.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, newest first.
 *
 * @param from first day, {@code to} the last one, both in Vietnam
 * @param after position; only older entries
 */
public record AuditQuery(
        @Nullable String entity,
        @Nullable UUID entityId,
        @Nullable UUID agency,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long after,
        int size) {}
