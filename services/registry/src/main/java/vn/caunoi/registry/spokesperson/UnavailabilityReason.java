package vn.caunoi.registry.spokesperson;

/** Kind of reason only: neither an illness nor a family affair is told here. */
public enum UnavailabilityReason {
    BUSINESS_TRIP,
    TRAINING,
    LEAVE,
    OTHER
}
