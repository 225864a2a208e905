package vn.caunoi.registry.reorganisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyStanding;
import vn.caunoi.registry.agency.NewBody;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.agency.SuccessionLink;

/** What becomes of whom. Pure rules: everything they need to know is handed in. */
record Plan(List<PlannedStep> steps) {

    Plan {
        steps = List.copyOf(steps);
    }

    /** Agencies that exist already and are named anywhere in it. */
    Set<UUID> named() {
        Set<UUID> named = new LinkedHashSet<>();
        steps.forEach(step -> {
            named.addAll(step.predecessors());
            named.addAll(step.successors());
            if (step.heirId() != null && !isNew(step.heirId())) {
                named.add(step.heirId());
            }
        });
        return named;
    }

    /** Everybody who is touched, those that begin included. */
    Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        steps.forEach(step -> {
            touched.addAll(step.predecessors());
            touched.addAll(step.allSuccessors());
        });
        return touched;
    }

    /** Names of the bodies that begin with it. */
    Map<UUID, String> newNames() {
        Map<UUID, String> names = new HashMap<>();
        steps.forEach(step -> step.newBodies().forEach(body -> names.put(body.id(), body.name())));
        return names;
    }

    private boolean isNew(@Nullable UUID id) {
        return steps.stream().flatMap(step -> step.newBodies().stream()).anyMatch(body -> body.id()
                .equals(id));
    }

    /**
     * Judges the plan.
     *
     * @param standings how the named agencies stand around the effective day; unknown ones are missing
     * @param links every succession there has been
     * @throws vn.caunoi.problem.RuleViolated one of this feature's, with the pointer to what is wrong
     */
    void judge(Map<UUID, AgencyStanding> standings, Collection<SuccessionLink> links, LocalDate effectiveOn) {
        for (int i = 0; i < steps.size(); i++) {
            requireCounts(steps.get(i), "/steps/" + i);
        }
        for (int i = 0; i < steps.size(); i++) {
            requireKnown(steps.get(i), "/steps/" + i, standings.keySet());
        }
        requireNoCycle(links);
        Set<UUID> changed = new HashSet<>();
        Set<UUID> ending = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            PlannedStep step = steps.get(i);
            for (UUID predecessor : step.predecessors()) {
                if (!changed.add(predecessor)) {
                    throw new AgencyReorganisedTwice("/steps/" + i + "/predecessors");
                }
            }
            if (!step.kind().goesOn()) {
                ending.addAll(step.predecessors());
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            requireStanding(steps.get(i), "/steps/" + i, standings);
            requireHeir(steps.get(i), "/steps/" + i, standings, ending);
        }
    }

    /**
     * Merged, replaced or renamed: exactly one successor. Split: two or more. Split off: one or more. Abolished: none.
     */
    private static void requireCounts(PlannedStep step, String pointer) {
        int before = step.predecessors().size();
        int old = step.successors().size();
        int fresh = step.newBodies().size();
        boolean enoughBefore =
                switch (step.kind()) {
                    case REPLACE, RENAME, SPLIT, SPLIT_OFF -> before == 1;
                    // Into a body that exists one may be merged; a new one out of a single body is a replacement.
                    case MERGE -> before >= (old == 1 ? 1 : 2);
                    case ABOLISH -> before >= 1;
                };
        boolean rightAfter =
                switch (step.kind()) {
                    case REPLACE, MERGE -> old + fresh == 1;
                    case RENAME -> old == 0 && fresh == 1;
                    case SPLIT -> old + fresh >= 2;
                    case SPLIT_OFF -> old + fresh >= 1;
                    case ABOLISH -> old + fresh == 0;
                };
        if (!rightAfter) {
            throw new SuccessorsMiscounted(pointer + "/successors");
        }
        if (!enoughBefore) {
            throw new PredecessorsMiscounted(pointer + "/predecessors");
        }
    }

    private void requireKnown(PlannedStep step, String pointer, Set<UUID> known) {
        if (!known.containsAll(step.predecessors())) {
            throw new AgencyUnknown(pointer + "/predecessors");
        }
        if (!known.containsAll(step.successors())) {
            throw new AgencyUnknown(pointer + "/successors");
        }
        if (step.heirId() != null && !isNew(step.heirId()) && !known.contains(step.heirId())) {
            throw new AgencyUnknown(pointer + "/heirId");
        }
    }

    private void requireNoCycle(Collection<SuccessionLink> links) {
        Map<UUID, Set<UUID>> follows = new HashMap<>();
        // A part that was split off may come back one day: nothing of the body itself went anywhere.
        links.stream().filter(link -> !link.kind().goesOn()).forEach(link -> follows.computeIfAbsent(
                        link.predecessorId(), id -> new HashSet<>())
                .add(link.successorId()));
        steps.stream().filter(step -> !step.kind().goesOn()).forEach(step -> step.predecessors()
                .forEach(predecessor -> follows.computeIfAbsent(predecessor, id -> new HashSet<>())
                        .addAll(step.allSuccessors())));
        for (int i = 0; i < steps.size(); i++) {
            for (UUID predecessor : steps.get(i).predecessors()) {
                if (steps.get(i).successors().contains(predecessor) || reaches(predecessor, predecessor, follows)) {
                    throw new SuccessionCycle("/steps/" + i + "/successors");
                }
            }
        }
    }

    private static boolean reaches(UUID from, UUID wanted, Map<UUID, Set<UUID>> follows) {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(follows.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            UUID next = open.remove();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(follows.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static void requireStanding(PlannedStep step, String pointer, Map<UUID, AgencyStanding> standings) {
        for (UUID id : step.predecessors()) {
            AgencyStanding standing = standings.get(id);
            if (standing == null || !standing.dayBefore() || !standing.onDay()) {
                throw new BodyNotStanding(pointer + "/predecessors");
            }
            if (standing.changesLater()) {
                throw new BodyChangesLater(pointer + "/predecessors");
            }
        }
        for (UUID id : step.successors()) {
            AgencyStanding standing = standings.get(id);
            if (standing == null || !standing.onDay()) {
                throw new BodyNotStanding(pointer + "/successors");
            }
        }
    }

    private void requireHeir(PlannedStep step, String pointer, Map<UUID, AgencyStanding> standings, Set<UUID> ending) {
        UUID heir = step.heirId();
        if (heir == null) {
            return;
        }
        if (step.kind().goesOn()) {
            throw new HeirWrong(pointer + "/heirId");
        }
        boolean among = step.allSuccessors().contains(heir);
        AgencyStanding standing = standings.get(heir);
        boolean outside = step.kind() == SuccessionKind.ABOLISH
                && (isNew(heir) || (standing != null && standing.onDay() && !ending.contains(heir)));
        if (!among && !outside) {
            throw new HeirWrong(pointer + "/heirId");
        }
    }

    /** Every identifier that a new body is to bear, with where it stands. */
    Map<String, String> newIdentifiers() {
        Map<String, String> identifiers = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            List<NewBody> bodies = steps.get(i).newBodies();
            for (int j = 0; j < bodies.size(); j++) {
                String identifier = bodies.get(j).identifier();
                if (identifier != null) {
                    identifiers.put("/steps/" + i + "/newBodies/" + j + "/identifier", identifier);
                }
            }
        }
        return identifiers;
    }
}
