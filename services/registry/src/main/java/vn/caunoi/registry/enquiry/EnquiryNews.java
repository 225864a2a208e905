package vn.caunoi.registry.enquiry;

/** What whoever asked is told of by mail. */
enum EnquiryNews {
    /** The agency asks what the press means. */
    QUESTION_BACK,
    /** Another agency answers. */
    REASSIGNED,
    /** The complaint behind it was concluded, so there is a due time now. */
    CONCLUDED,
    ANSWERED,
    REFUSED,
    /** Nobody knows whether the press asks; it is not answered. */
    DISMISSED,
    WITHDRAWN,
    AVOIDED
}
