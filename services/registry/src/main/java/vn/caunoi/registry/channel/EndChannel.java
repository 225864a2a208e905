package vn.caunoi.registry.channel;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Ends the use of a channel.
 *
 * @param lastDay last day, inclusive
 */
public record EndChannel(@NotNull @PlausibleTime LocalDate lastDay) {}
