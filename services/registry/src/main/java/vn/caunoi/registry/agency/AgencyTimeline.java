package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The life of an agency: eras that follow each other without a gap, and the act that ended it. Immutable; every change
 * gives another timeline, and what differs between the two is what has to be recorded.
 *
 * @param ended null while it exists
 */
record AgencyTimeline(List<AgencyEra> eras, @Nullable Act ended) {

    AgencyTimeline {
        if (eras.isEmpty()) {
            throw new IllegalArgumentException("A life has at least one era");
        }
        List<AgencyEra> inOrder =
                eras.stream().sorted(Comparator.comparing(AgencyEra::firstDay)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate end = inOrder.get(i - 1).to();
            if (end == null || !end.plusDays(1).equals(inOrder.get(i).from())) {
                throw new IllegalArgumentException("Eras follow each other without gap and overlap: " + eras);
            }
        }
        eras = merged(inOrder);
        if ((ended == null) != (eras.get(eras.size() - 1).to() == null)) {
            throw new IllegalArgumentException("Exactly what has ended has an act that ended it");
        }
    }

    /** An agency that began by an act. */
    static AgencyTimeline beginning(LocalDate from, AgencyState state, Act act) {
        return new AgencyTimeline(List.of(new AgencyEra(state, from, null, act)), null);
    }

    @Nullable
    LocalDate lifeFrom() {
        return eras.get(0).from();
    }

    @Nullable
    LocalDate lifeTo() {
        return last().to();
    }

    AgencyEra last() {
        return eras.get(eras.size() - 1);
    }

    Optional<AgencyEra> on(LocalDate day) {
        return eras.stream().filter(era -> era.holdsOn(day)).findFirst();
    }

    /** The era of a day; of an agency that has ended or not begun the nearest one. */
    AgencyEra nearest(LocalDate day) {
        return on(day).orElseGet(() -> day.isBefore(eras.get(0).firstDay()) ? eras.get(0) : last());
    }

    /** Whether something is known to change on this day or later, so that a change now would have to be woven in. */
    boolean changesAfter(LocalDate day) {
        return ended != null || last().firstDay().isAfter(day);
    }

    /**
     * Ends the agency.
     *
     * @param day the first day without it
     * @throws AgencyNotStanding when it does not exist on that day or the day before
     */
    AgencyTimeline endingBefore(LocalDate day, Act act) {
        LocalDate lastDay = day.minusDays(1);
        if (on(lastDay).isEmpty() || on(day).isEmpty()) {
            throw new AgencyNotStanding();
        }
        List<AgencyEra> kept = new ArrayList<>();
        for (AgencyEra era : eras) {
            if (!era.firstDay().isAfter(lastDay)) {
                kept.add(
                        era.lastDay().isAfter(lastDay)
                                ? new AgencyEra(era.state(), era.from(), lastDay, era.began())
                                : era);
            }
        }
        return new AgencyTimeline(kept, act);
    }

    /**
     * Lets another state hold from a day until the end.
     *
     * @param act by what it changes; null for a detail
     * @throws AgencyNotStanding when it does not exist on that day
     */
    AgencyTimeline changedFrom(LocalDate day, UnaryOperator<AgencyState> change, @Nullable Act act) {
        if (on(day).isEmpty()) {
            throw new AgencyNotStanding();
        }
        List<AgencyEra> changed = new ArrayList<>();
        for (AgencyEra era : eras) {
            if (era.lastDay().isBefore(day)) {
                changed.add(era);
            } else if (era.firstDay().isBefore(day)) {
                changed.add(new AgencyEra(era.state(), era.from(), day.minusDays(1), era.began()));
                changed.add(new AgencyEra(change.apply(era.state()), day, era.to(), act));
            } else {
                Act began = era.firstDay().equals(day) && act != null ? act : era.began();
                changed.add(new AgencyEra(change.apply(era.state()), era.from(), era.to(), began));
            }
        }
        return new AgencyTimeline(changed, ended);
    }

    /**
     * Tells that something else was true in a period.
     *
     * @param from first day; null for as far back as the agency reaches
     * @param to last day; null for as long as the agency lasts
     * @throws PeriodInverted when it ends before it begins
     * @throws PeriodOutsideLife when the agency did not exist in all of it
     */
    AgencyTimeline corrected(@Nullable LocalDate from, @Nullable LocalDate to, UnaryOperator<AgencyState> correction) {
        LocalDate first = from == null ? eras.get(0).firstDay() : from;
        LocalDate end = to == null ? last().lastDay() : to;
        if (end.isBefore(first)) {
            throw new PeriodInverted();
        }
        if (on(first).isEmpty() || on(end).isEmpty()) {
            throw new PeriodOutsideLife();
        }
        List<AgencyEra> corrected = new ArrayList<>();
        for (AgencyEra era : eras) {
            if (era.lastDay().isBefore(first) || era.firstDay().isAfter(end)) {
                corrected.add(era);
                continue;
            }
            if (era.firstDay().isBefore(first)) {
                corrected.add(new AgencyEra(era.state(), era.from(), first.minusDays(1), era.began()));
            }
            boolean beginsInside = !era.firstDay().isBefore(first);
            corrected.add(new AgencyEra(
                    correction.apply(era.state()),
                    beginsInside ? era.from() : first,
                    era.lastDay().isAfter(end) ? end : era.to(),
                    beginsInside ? era.began() : null));
            if (era.lastDay().isAfter(end)) {
                corrected.add(new AgencyEra(era.state(), end.plusDays(1), era.to(), null));
            }
        }
        return new AgencyTimeline(corrected, ended);
    }

    /** Eras that say the same are one, unless an act lies between them. */
    private static List<AgencyEra> merged(List<AgencyEra> eras) {
        List<AgencyEra> merged = new ArrayList<>();
        for (AgencyEra era : eras) {
            AgencyEra before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && era.began() == null && before.state().equals(era.state())) {
                merged.set(merged.size() - 1, new AgencyEra(before.state(), before.from(), era.to(), before.began()));
            } else {
                merged.add(era);
            }
        }
        return List.copyOf(merged);
    }
}
