package vn.caunoi.registry.information;

import java.util.List;
import java.util.UUID;

/** An agency's register book of one year. */
public record RegisterBook(UUID agencyId, String agencyName, int year, List<RegisterLine> lines) {}
