package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Lets a statement wait for its time.
 *
 * @param releaseAt in the future; also the embargo that stands on its paper
 */
public record ScheduleStatement(@NotNull @PlausibleTime OffsetDateTime releaseAt) {}
