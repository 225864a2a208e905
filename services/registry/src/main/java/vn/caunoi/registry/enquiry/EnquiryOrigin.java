package vn.caunoi.registry.enquiry;

/** How an enquiry came to be known. */
public enum EnquiryOrigin {
    /** The public form for accredited press. */
    PRESS_FORM,
    /** Staff recorded what reached them by letter, mail or telephone. */
    STAFF,
    /** Staff made it from a public issue of monitoring. */
    MONITORING
}
