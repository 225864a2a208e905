package vn.caunoi.registry.coverage;

import java.util.List;

/**
 * What is open, due first.
 *
 * @param total how many there are; more than the items when the list was cut
 */
public record OpenDutyList(List<OpenDuty> items, int total) {}
