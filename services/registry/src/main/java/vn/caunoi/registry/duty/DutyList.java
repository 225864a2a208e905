package vn.caunoi.registry.duty;

import java.util.List;

/** The publication duties of one agency, the newest decision first. */
public record DutyList(List<DutyView> items) {}
