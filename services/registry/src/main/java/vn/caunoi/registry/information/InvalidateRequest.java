package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.Prose;

/** Why it is no request in the sense of the law. */
public record InvalidateRequest(@NotNull @Prose @Size(max = 2000) String reason) {}
