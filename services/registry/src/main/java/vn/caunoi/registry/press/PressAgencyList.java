package vn.caunoi.registry.press;

import java.util.List;

/** Press agencies by name; a search that finds many shows the first ones. */
public record PressAgencyList(List<PressAgencyName> items) {}
