package vn.caunoi.registry.enquiry;

/** Whether staff know that the press asks; the clock does not wait for it. */
public enum Verification {
    /** From the public form, not looked at yet. */
    WAITING,
    VERIFIED,
    /** Not from the press; the matter was closed without answer. */
    DISMISSED
}
