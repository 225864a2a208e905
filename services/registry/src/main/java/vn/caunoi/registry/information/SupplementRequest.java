package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.Prose;

/** What the agency asked for. */
public record SupplementRequest(@NotNull @Size(max = 60) String code, @NotNull @Prose @Size(max = 4000) String text) {

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "SupplementRequest";
    }
}
