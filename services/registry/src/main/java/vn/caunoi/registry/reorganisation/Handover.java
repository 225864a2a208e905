package vn.caunoi.registry.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.SuccessionKind;

/**
 * An agency ends and another one takes over.
 *
 * @param from the one that ends
 * @param to the one that takes over the open work; null when nobody does
 * @param successors all who take over something, the one above among them unless the agency was abolished
 * @param effectiveOn first day without it
 * @param moment the beginning of that day in the province
 * @param document number of the document
 * @param by login name of whoever applied it, or of whoever prepared what is not yet applied
 */
public record Handover(
        UUID from,
        @Nullable UUID to,
        List<UUID> successors,
        SuccessionKind kind,
        LocalDate effectiveOn,
        Instant moment,
        String document,
        String by) {

    public Handover {
        successors = List.copyOf(successors);
    }

    /** What becomes of what goes on with whoever takes over the open work, and ends where nobody does. */
    public Belonging.Destiny destiny() {
        return to == null ? Belonging.Destiny.ENDS : Belonging.Destiny.MOVES;
    }

    /** The last day of the agency that ends. */
    public LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }
}
