package vn.caunoi.registry.information;

/** How an entry of the list stands on a day. */
public enum DisclosureState {
    /** Not yet public, and not yet late. */
    WAITING,
    /** Past its term and not public: a gap. */
    GAP,
    PUBLISHED,
    /** Was shown as long as it had to be. */
    OVER
}
