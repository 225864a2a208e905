package vn.caunoi.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies are wanted.
 *
 * @param q words of a name, old name or alias; diacritics and their placement do not matter
 * @param asAt the day on which the agencies existed; today when null
 * @param knownAt the moment whose knowledge counts; now when null
 */
public record AgencyQuery(
        @Nullable String q, @Nullable AgencyKind kind, @Nullable LocalDate asAt, @Nullable Instant knownAt) {}
