package vn.caunoi.registry.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Lets an import be written.
 *
 * @param planHash of the plan that was looked at
 */
public record ConfirmImport(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "The planHash of the import is needed here.")
                String planHash) {}
