package vn.caunoi.registry.enquiry;

import java.util.List;

/** All grounds that ever were law, in the order of the law, the older period first. */
public record PressRefusalGroundList(List<PressRefusalGround> items) {}
