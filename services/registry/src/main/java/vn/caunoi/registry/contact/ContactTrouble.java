package vn.caunoi.registry.contact;

/** Why asking by mail does not help with a contact any more. */
public enum ContactTrouble {
    /** The mail server knows no such address. */
    UNDELIVERABLE,
    /** Question and all reminders arrived, and nobody answered. */
    NO_ANSWER
}
