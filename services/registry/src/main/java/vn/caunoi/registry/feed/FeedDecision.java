package vn.caunoi.registry.feed;

import java.time.Instant;

/** The decision behind a record: its number as written on it, and when it was signed. */
public record FeedDecision(String number, Instant decidedAt) {}
