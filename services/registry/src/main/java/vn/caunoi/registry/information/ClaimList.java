package vn.caunoi.registry.information;

import java.util.List;

/** Claims about what one agency made public: those that wait first. */
public record ClaimList(List<ClaimView> items) {}
