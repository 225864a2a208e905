package vn.caunoi.registry.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of a policy-communication officer, with official contacts only.
 *
 * @param post the post that is filled
 * @param validTo until when, not included; absent while no end is known
 */
public record FeedOfficer(
        FeedAgency agency,
        String post,
        String personName,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Nullable FeedDecision decision,
        Instant validFrom,
        @Nullable Instant validTo) {}
