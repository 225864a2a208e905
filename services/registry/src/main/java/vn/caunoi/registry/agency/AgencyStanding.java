package vn.caunoi.registry.agency;

/**
 * How an agency stands around a day.
 *
 * @param agency as it is on that day, or nearest to it
 * @param dayBefore whether it exists the day before
 * @param onDay whether it exists on the day
 * @param changesLater whether it is known to change or end on a later day
 */
public record AgencyStanding(AgencySummary agency, boolean dayBefore, boolean onDay, boolean changesLater) {}
