package vn.caunoi.registry.report;

import java.time.Instant;
import java.util.UUID;

/**
 * A case behind a figure.
 *
 * @param kind what it is; says where its page is
 * @param id of the task, statement, conference or demand
 * @param counted whether it counts as done
 */
public record ReportCase(
        String kind, UUID id, UUID agencyId, String agencyName, String title, Instant happenedAt, boolean counted) {}
