package vn.caunoi.registry.officer;

import java.util.UUID;

/** An official address at which somebody communicates policy for an agency. */
public record AgencyAddress(UUID agencyId, String email) {}
