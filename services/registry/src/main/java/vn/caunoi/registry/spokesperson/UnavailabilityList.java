package vn.caunoi.registry.spokesperson;

import java.util.List;

/** All unavailabilities of an agency's spokespersons, the latest first. */
public record UnavailabilityList(List<UnavailabilityView> items) {}
