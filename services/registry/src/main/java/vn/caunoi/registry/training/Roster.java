package vn.caunoi.registry.training;

import java.util.List;

/** The list of a course as far as the caller may see it: an agency that does not hold it sees its own people. */
public record Roster(List<EnrolmentView> items) {}
