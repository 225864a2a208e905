package vn.caunoi.registry.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The board: every agency the province has to publish, and how it stands.
 *
 * @param asAt the day looked at
 * @param moment the very moment: now, or the end of that day
 * @param bodies how many agencies are counted
 * @param covered how many of them have somebody who speaks for them; the target is all
 * @param inOrder how many of them have no gap at all
 * @param counted the agencies that are counted, in the order of lists
 * @param apart agencies whose ministry publishes; not counted
 * @param trend the figures at the end of each of the last months, the oldest first, computed from history
 */
public record CoverageView(
        LocalDate asAt,
        Instant moment,
        int bodies,
        int covered,
        int inOrder,
        List<BodyCoverage> counted,
        List<BodyCoverage> apart,
        List<CoverageFigures> trend) {}
