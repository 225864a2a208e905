package vn.caunoi.registry.information;

/** What somebody wants to know. */
record WantedInformation(String subject, String wanted, String reason, SupplyWay way) {}
