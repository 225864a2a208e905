package vn.caunoi.registry.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line would do, in full: this is shown, and exactly this is written.
 *
 * @param cells what the file says
 * @param target what is changed or confirmed; absent when something is added
 * @param targetVersion its version at the time of looking
 * @param before how it is, by column; empty when something is added
 * @param after how it would be, by column; may hold further names that only the kind knows
 */
public record PlannedRow(
        int number,
        RowVerdict verdict,
        Map<String, String> cells,
        @Nullable UUID target,
        @Nullable Integer targetVersion,
        Map<String, String> before,
        Map<String, String> after,
        List<Finding> findings) {

    /** A line that cannot be taken over. */
    public static PlannedRow refused(ImportRow row, List<Finding> findings) {
        return new PlannedRow(row.number(), RowVerdict.REFUSED, row.cells(), null, null, Map.of(), Map.of(), findings);
    }

    /** A line that adds something. */
    public static PlannedRow added(ImportRow row, Map<String, String> after, List<Finding> findings) {
        return new PlannedRow(
                row.number(), RowVerdict.NEW, row.cells(), null, null, Map.of(), after, List.copyOf(findings));
    }

    /** A line about something that is there; whether it changes anything follows from before and after. */
    public static PlannedRow known(
            ImportRow row,
            UUID target,
            int targetVersion,
            Map<String, String> before,
            Map<String, String> after,
            List<Finding> findings) {
        return new PlannedRow(
                row.number(),
                before.equals(after) ? RowVerdict.UNCHANGED : RowVerdict.CHANGED,
                row.cells(),
                target,
                targetVersion,
                before,
                after,
                List.copyOf(findings));
    }
}
