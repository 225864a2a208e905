package vn.caunoi.registry.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something worth telling about a line.
 *
 * @param column code of the column; absent when the whole line is meant
 * @param code stable code, translated by user interfaces
 * @param refuses whether the line is refused for it; otherwise it is a hint
 */
public record Finding(@Nullable String column, String code, boolean refuses) {

    /** A reason to refuse. */
    public static Finding refusal(@Nullable String column, String code) {
        return new Finding(column, code, true);
    }

    /** Something to look at. */
    public static Finding hint(@Nullable String column, String code) {
        return new Finding(column, code, false);
    }
}
