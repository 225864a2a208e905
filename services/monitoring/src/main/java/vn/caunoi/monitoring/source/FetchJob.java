package vn.caunoi.monitoring.source;

import java.util.UUID;
import vn.caunoi.monitoring.feed.Validators;

/** A fetch that was handed out: nobody else has this source until it is settled or its lease runs out. */
public record FetchJob(UUID sourceId, String url, Validators validators) {}
