package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The duties of the province.
 *
 * @param agencyId the provincial committee
 * @param asAt the moment that was looked at
 * @param mayPlan whether the caller acts for the provincial committee
 */
public record ConferenceDuties(
        UUID agencyId, String agencyName, Instant asAt, boolean mayPlan, List<ConferenceDuty> duties) {}
