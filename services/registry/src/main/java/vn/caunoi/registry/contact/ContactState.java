package vn.caunoi.registry.contact;

/** Whether a contact can still be relied on. */
public enum ContactState {
    /** Confirmed, or published not long ago. */
    FRESH,
    /** Nobody has confirmed it for longer than the province wants, by a rule sure enough to say so. */
    OVERDUE,
    /** The same, by a rule that only reminds. */
    STALE;

    /** Whether it is time to ask. */
    public boolean isOver() {
        return this != FRESH;
    }
}
