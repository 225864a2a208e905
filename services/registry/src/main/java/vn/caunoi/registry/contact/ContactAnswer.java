package vn.caunoi.registry.contact;

/** What a spokesperson says about the published contact. */
public enum ContactAnswer {
    RIGHT,
    WRONG
}
