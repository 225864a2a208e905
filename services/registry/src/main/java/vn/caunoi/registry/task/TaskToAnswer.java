package vn.caunoi.registry.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencySummary;

/**
 * A task in the hands of somebody who may answer it.
 *
 * @param issueId the public issue it is about; null for other kinds
 */
public record TaskToAnswer(UUID id, @Nullable UUID issueId, AgencySummary agency) {}
