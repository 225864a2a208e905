package vn.caunoi.registry.correction;

/** What the outlet answers. */
public enum OutletAnswer {
    AGREED,
    REFUSED
}
