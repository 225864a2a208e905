package vn.caunoi.registry.officer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Ends the time of an officer.
 *
 * @param lastDay last day, inclusive
 */
public record EndOfficer(@NotNull @PlausibleTime LocalDate lastDay) {}
