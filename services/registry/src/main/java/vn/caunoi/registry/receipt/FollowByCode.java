package vn.caunoi.registry.receipt;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The code of a receipt, as somebody typed it. */
public record FollowByCode(@NotNull @Size(max = 60) String code) {

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "FollowByCode";
    }
}
