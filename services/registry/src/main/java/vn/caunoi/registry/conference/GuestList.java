package vn.caunoi.registry.conference;

import java.util.List;

/** Who of the press is on the list of a conference. */
public record GuestList(List<GuestView> items) {}
