package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an old code or name leads.
 *
 * @param wanted the code or name as it was asked for
 * @param asAt the day on which it was used; absent when that is not known
 * @param borneThatDay whether anybody bore it on that day; if not, these are its bearers at other times
 * @param candidates everybody who bore it, today's bearer first; one, unless there are homonyms
 */
public record AgencyResolution(
        String wanted, @Nullable LocalDate asAt, boolean borneThatDay, Outcome outcome, List<Candidate> candidates) {

    /** What became clear. */
    public enum Outcome {
        /** One body answers today. */
        BODY,
        /** The bearer was split; several bodies answer today. */
        SPLIT,
        /** The bearer ended and nobody took its place. */
        ENDED,
        /** Several bodies bore it; choose, or name a day. */
        HOMONYMS
    }

    /**
     * Somebody who bore it.
     *
     * @param bearer the agency as it was called when it bore it
     * @param borneFrom first day on which it bore it; absent when older than the register
     * @param borneTo last day; absent while it bears it
     * @param today who answers for it today; several after a split, none after an abolition
     * @param path how it came to that
     */
    public record Candidate(
            AgencySummary bearer,
            @Nullable LocalDate borneFrom,
            @Nullable LocalDate borneTo,
            Outcome outcome,
            List<AgencySummary> today,
            List<SuccessionLink> path) {

        static Candidate of(
                AgencyVersionRepository.Bearer bearer, List<AgencySummary> today, List<SuccessionLink> path) {
            Outcome outcome =
                    switch (today.size()) {
                        case 0 -> Outcome.ENDED;
                        case 1 -> Outcome.BODY;
                        default -> Outcome.SPLIT;
                    };
            return new Candidate(bearer.summary(), bearer.borneFrom(), bearer.borneTo(), outcome, today, path);
        }
    }

    static AgencyResolution of(String wanted, @Nullable LocalDate asAt, boolean thatDay, List<Candidate> candidates) {
        return new AgencyResolution(
                wanted,
                asAt,
                thatDay,
                candidates.size() == 1 ? candidates.get(0).outcome() : Outcome.HOMONYMS,
                candidates);
    }
}
