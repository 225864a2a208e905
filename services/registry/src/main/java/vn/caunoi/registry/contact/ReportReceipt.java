package vn.caunoi.registry.contact;

import java.time.Instant;
import java.util.UUID;

/** That a report has arrived. The same report sent again while it is open gets the same receipt. */
public record ReportReceipt(UUID id, Instant reportedAt) {}
