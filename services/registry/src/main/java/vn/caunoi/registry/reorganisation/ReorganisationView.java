package vn.caunoi.registry.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.NewBody;
import vn.caunoi.registry.agency.SuccessionKind;

/**
 * A reorganisation in full.
 *
 * @param effects what belongs to the bodies that end, and what becomes of it; of a draft as it would be now
 * @param ready whether it can be applied: everything that goes on has somewhere to go
 */
public record ReorganisationView(
        ReorganisationSummary summary, int version, List<Step> steps, List<Effect> effects, boolean ready) {

    /** An agency by its name. */
    public record Named(UUID id, String name) {}

    /** One change. */
    @Schema(name = "ReorganisationStep")
    public record Step(
            SuccessionKind kind,
            List<Named> predecessors,
            List<Named> successors,
            List<NewBody> newBodies,
            @Nullable Named heir) {}

    static ReorganisationView of(Reorganisation row, Plan plan, Map<UUID, String> names, List<Effect> effects) {
        return new ReorganisationView(
                ReorganisationSummary.of(row),
                row.version(),
                plan.steps().stream().map(step -> step(step, names)).toList(),
                effects,
                effects.stream().noneMatch(Effect::isHomeless));
    }

    private static Step step(PlannedStep step, Map<UUID, String> names) {
        UUID heir = step.heirId();
        return new Step(
                step.kind(),
                named(step.predecessors(), names),
                named(step.successors(), names),
                step.newBodies(),
                heir == null ? null : new Named(heir, names.getOrDefault(heir, "")));
    }

    private static List<Named> named(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> new Named(id, names.getOrDefault(id, ""))).toList();
    }
}
