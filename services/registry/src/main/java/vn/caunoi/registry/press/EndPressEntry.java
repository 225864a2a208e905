package vn.caunoi.registry.press;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Ends an entry.
 *
 * @param lastDay last day, inclusive
 */
public record EndPressEntry(@NotNull @PlausibleTime LocalDate lastDay) {}
