package vn.caunoi.registry.contact;

/** Who reported a wrong contact; never more than that is kept. */
public enum ReportOrigin {
    /** Anybody, from the public page. */
    PUBLIC,
    /** The spokesperson, by the confirmation link. */
    LINK
}
