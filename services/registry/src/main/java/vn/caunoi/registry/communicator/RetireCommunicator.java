package vn.caunoi.registry.communicator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Ends the time of a communicator.
 *
 * @param lastDay last day of work, inclusive
 */
public record RetireCommunicator(@NotNull @PlausibleTime LocalDate lastDay) {}
