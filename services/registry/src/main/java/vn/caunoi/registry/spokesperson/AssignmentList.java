package vn.caunoi.registry.spokesperson;

import java.util.List;

/** All assignments of one agency, newest first. */
public record AssignmentList(List<AssignmentView> items) {}
