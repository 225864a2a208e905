package vn.caunoi.registry.task;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an agency keeps its times.
 *
 * @param oldestDueAt since when the oldest matter is overdue; absent when nothing surely is
 */
public record BoardRow(UUID agencyId, String agencyName, @Nullable Instant oldestDueAt, BoardFigures figures) {

    /** Most overdue first, then most late, then by name. */
    static final Comparator<BoardRow> WORST_FIRST = Comparator.<BoardRow>comparingLong(
                    row -> row.figures().overdue())
            .thenComparingLong(row -> row.figures().late())
            .thenComparingLong(row -> row.figures().open())
            .reversed()
            .thenComparing(BoardRow::agencyName)
            .thenComparing(BoardRow::agencyId);
}
