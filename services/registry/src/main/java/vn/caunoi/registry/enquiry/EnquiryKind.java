package vn.caunoi.registry.enquiry;

/** What the press wants; decides the clock together with the moment of receipt. */
public enum EnquiryKind {
    /** The head of a press agency asks for an answer to what the press raised. */
    REQUEST,
    /** The press forwards opinions, recommendations or criticism. */
    FORWARDED,
    /** The press forwards a complaint or a denunciation, and is owed its conclusion. */
    COMPLAINT
}
