package vn.caunoi.registry.information;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.Prose;

/**
 * The information itself, or what the files beside it are.
 *
 * @param fee what copying and sending costs, in đồng; absent where it costs nothing
 * @param files of the request that are part of the answer: the citizen can save them, and no others
 * @param waiver why the head of the agency supplies it although a third party has not consented
 */
public record SupplyInformation(
        @NotNull @Prose @Size(max = 20_000) String text,
        @Min(0) @Max(100_000_000) @Nullable Long fee,
        @Size(max = 200) @Nullable List<@NotNull UUID> files,
        @Prose @Size(max = 2000) @Nullable String waiver) {

    Set<UUID> chosen() {
        return files == null ? Set.of() : Set.copyOf(files);
    }
}
