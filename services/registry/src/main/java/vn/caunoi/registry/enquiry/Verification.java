package vn.caunoi.registry.enquiry;

/** Whether staff know that the press asks; the clock does not wait for it. */
public enum Verification {
    /** From the public form; card and name are not those of a known reporter, and nobody has looked at it yet. */
    WAITING,
    VERIFIED,
    /** From the public form, and the press directory has a reporter of that press agency with this card and name. */
    MATCHED,
    /** Not from the press; the matter was closed without answer. */
    DISMISSED
}
