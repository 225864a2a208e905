package vn.caunoi.registry.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agency in a record; the same member {@code agency} in every kind, by which the ledger finds it.
 *
 * @param unitCode code of a commune-level unit
 */
public record FeedAgency(UUID id, String slug, String name, @Nullable String unitCode) {}
