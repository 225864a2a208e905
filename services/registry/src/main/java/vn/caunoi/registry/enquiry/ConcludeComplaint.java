package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlausibleTime;

/** Says that the complaint behind an enquiry was concluded, which sets the clock going. */
public record ConcludeComplaint(@NotNull @PlausibleTime OffsetDateTime concludedAt) {}
