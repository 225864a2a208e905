package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** What the press says to a question back, by the code of its receipt. */
public record ReplyByCode(
        @NotNull @Size(max = 60) String code, @NotNull @Prose @NoMarkup @Size(max = 5000) String text) {

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "ReplyByCode";
    }
}
