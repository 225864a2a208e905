package vn.caunoi.registry.information;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.Prose;

/**
 * The information itself, or what the files beside it are.
 *
 * @param fee what copying and sending costs, in đồng; absent where it costs nothing
 * @param waiver why the head of the agency supplies it although a third party has not consented
 */
public record SupplyInformation(
        @NotNull @Prose @Size(max = 20_000) String text,
        @Min(0) @Max(100_000_000) @Nullable Long fee,
        @Prose @Size(max = 2000) @Nullable String waiver) {}
