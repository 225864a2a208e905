package vn.caunoi.registry.calendar;

import java.util.List;

/** The latest re-runs, newest first. */
public record RerunList(List<RerunView> items) {}
