package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/** Until which day, and why. */
public record ExtendRequest(@NotNull @PlausibleTime LocalDate until, @NotNull @Prose @Size(max = 2000) String reason) {}
