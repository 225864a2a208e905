package vn.caunoi.registry.attachment;

/** Whether a file is there. */
enum AttachmentState {
    /** Its pieces are arriving; nobody sees it. */
    ARRIVING,
    /** It is there as a whole, and is what it says. */
    STORED
}
