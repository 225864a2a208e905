package vn.caunoi.registry.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of a spokesperson: exactly what the law wants published (Decree 244/2026, art. 3), and for which time.
 *
 * @param kind in which capacity, as in the API
 * @param matter the one matter of somebody authorised for a case
 * @param validFrom from when; may lie in the future
 * @param validTo until when, not included; absent while no end is known
 */
public record FeedSpokesperson(
        FeedAgency agency,
        String kind,
        String personName,
        String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable FeedDecision decision,
        @Nullable String matter,
        Instant validFrom,
        @Nullable Instant validTo,
        Instant publishedAt) {}
