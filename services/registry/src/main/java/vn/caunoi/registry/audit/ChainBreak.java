package vn.caunoi.registry.audit;

/** The first position at which the trail is not what it was. */
public record ChainBreak(long position, Reason reason) {

    /** What is wrong there. */
    public enum Reason {
        /** No entry stands at this position. */
        MISSING,
        /** The entry does not say what it said when it was recorded. */
        CHANGED,
        /** The entry is not chained to the one before it. */
        UNLINKED,
        /** The trail does not lead to the head that was written down. */
        OTHER_HEAD
    }
}
