package vn.caunoi.registry.duty;

/** Who has to see to a duty. */
public enum DutyOwner {
    AGENCY,
    PROVINCE,
    MINISTRY
}
