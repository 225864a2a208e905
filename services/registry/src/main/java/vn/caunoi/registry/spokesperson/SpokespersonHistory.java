package vn.caunoi.registry.spokesperson;

import java.util.List;

/** Everybody who speaks, will speak or spoke for one agency, the latest first. */
public record SpokespersonHistory(List<SpokespersonPeriod> items) {}
