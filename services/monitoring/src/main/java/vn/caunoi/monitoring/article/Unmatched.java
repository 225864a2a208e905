package vn.caunoi.monitoring.article;

import java.time.Instant;
import java.util.UUID;

/** What is needed to match a stored article again. */
record Unmatched(UUID id, String title, String body, Instant believedAt) {}
