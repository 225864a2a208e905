package vn.caunoi.registry.officer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many posts of policy communication the agency is to have. */
public record PlanPosts(@NotNull @Min(0) @Max(50) Integer planned) {}
