package vn.caunoi.registry.opendata;

import java.time.Instant;
import java.util.List;
import vn.caunoi.registry.spokesperson.SpokespersonView;

/** Everybody who speaks for an agency at this moment. */
public record PublicList(Instant generatedAt, List<SpokespersonView> items) {}
