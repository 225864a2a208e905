package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reorganisation that the data files tell of.
 *
 * @param effectiveOn first day of the new bodies
 */
public record Reform(
        String title, String documentNumber, LocalDate documentDate, LocalDate effectiveOn, List<Step> steps) {

    /** Some bodies become others. */
    public record Step(SuccessionKind kind, List<UUID> predecessors, List<UUID> successors) {}
}
