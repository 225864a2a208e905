package vn.caunoi.registry.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a line holds.
 *
 * @param to last day, inclusive; null for a span without end
 */
public record Span(LocalDate from, @Nullable LocalDate to) {

    /** Whether there is a day in both. */
    public boolean overlaps(Span other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
