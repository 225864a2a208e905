package vn.caunoi.registry.alert;

/** How a case reached the register. */
public enum AlertOrigin {
    /** It was broadcast. */
    BROADCAST,
    /** Staff of the agency, or of the province, opened it. */
    BY_HAND
}
