package vn.caunoi.registry.agency;

import java.util.List;

/** One agency with its other names and its history, as seen on one day. */
public record AgencyProfile(
        AgencySummary agency, List<String> aliases, List<AgencySummary> predecessors, List<AgencySummary> successors) {}
