package vn.caunoi.registry.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency with its other names and its history, as seen on one day.
 *
 * @param identifier electronic identifier on that day
 * @param legacyIdentifier the same in the older order
 * @param parent the agency it belonged to
 */
public record AgencyProfile(
        AgencySummary agency,
        @Nullable String identifier,
        @Nullable String legacyIdentifier,
        List<String> aliases,
        @Nullable AgencySummary parent,
        List<AgencySummary> predecessors,
        List<AgencySummary> successors) {}
