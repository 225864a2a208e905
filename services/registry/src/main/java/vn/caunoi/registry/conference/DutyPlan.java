package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.UUID;

/**
 * What is planned next.
 *
 * @param inTime whether that is soon enough
 */
public record DutyPlan(UUID conferenceId, String title, Instant startsAt, boolean inTime) {}
