package vn.caunoi.registry.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a record.
 *
 * @param number as written on it
 * @param decidedAt when it was signed; of an officer the beginning of that day, absent where nobody has said
 */
public record FeedDecision(String number, @Nullable Instant decidedAt) {}
