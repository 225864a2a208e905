package vn.caunoi.registry.task;

import java.util.UUID;
import vn.caunoi.registry.agency.AgencySummary;

/** A task in the hands of somebody who may answer it. */
public record TaskToAnswer(UUID id, UUID issueId, AgencySummary agency) {}
