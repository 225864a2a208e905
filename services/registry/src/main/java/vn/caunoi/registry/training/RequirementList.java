package vn.caunoi.registry.training;

import java.util.List;

/** All requirements, those of today first. */
public record RequirementList(List<RequirementView> items) {}
