package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;

/** Whether the information lies ready. */
public record AssessRequest(@NotNull Complexity complexity) {}
