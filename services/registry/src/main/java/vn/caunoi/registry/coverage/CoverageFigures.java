package vn.caunoi.registry.coverage;

import java.time.LocalDate;

/**
 * Coverage at the end of a day.
 *
 * @param bodies how many agencies the province has to publish
 * @param covered how many of them have somebody who speaks for them
 */
public record CoverageFigures(LocalDate day, int bodies, int covered) {}
