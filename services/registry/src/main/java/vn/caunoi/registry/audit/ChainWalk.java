package vn.caunoi.registry.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks along the chain, entry by entry in the order of their positions, until something is wrong. */
final class ChainWalk {

    private final long from;
    private long position;
    private String hash;
    private @Nullable ChainBreak firstBreak;

    /** Begins behind this entry, or before the first one. */
    ChainWalk(@Nullable AuditEntry before, long position) {
        this.from = position + 1;
        this.position = position;
        this.hash = before == null ? AuditEntry.BEGINNING : before.hash();
        if (position > 0 && before == null) {
            firstBreak = new ChainBreak(position, ChainBreak.Reason.MISSING);
        }
    }

    void on(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            if (firstBreak == null) {
                step(entry);
            }
        }
    }

    private void step(AuditEntry entry) {
        long expected = position + 1;
        if (entry.position() != expected) {
            firstBreak = new ChainBreak(expected, ChainBreak.Reason.MISSING);
        } else if (!entry.previousHash().equals(hash)) {
            firstBreak = new ChainBreak(expected, ChainBreak.Reason.UNLINKED);
        } else if (!entry.isAsSealed()) {
            firstBreak = new ChainBreak(expected, ChainBreak.Reason.CHANGED);
        } else {
            position = expected;
            hash = entry.hash();
        }
    }

    /** There are no more entries: this must be where the trail is said to end. */
    void end(AuditHead head) {
        if (firstBreak == null && position != head.position()) {
            firstBreak = new ChainBreak(position + 1, ChainBreak.Reason.MISSING);
        } else if (firstBreak == null && position > 0 && !hash.equals(head.hash())) {
            firstBreak = new ChainBreak(position, ChainBreak.Reason.OTHER_HEAD);
        }
    }

    /** This is what somebody wrote down earlier; passed on the way, it must be the same. */
    void compare(AuditHead anchor, @Nullable AuditEntry there) {
        if (firstBreak == null && (there == null || !there.hash().equals(anchor.hash()))) {
            firstBreak = new ChainBreak(anchor.position(), ChainBreak.Reason.OTHER_HEAD);
        }
    }

    boolean isBroken() {
        return firstBreak != null;
    }

    long position() {
        return position;
    }

    ChainReport report(@Nullable Long next, AuditHead head) {
        return new ChainReport(firstBreak == null, from, position, firstBreak, firstBreak == null ? next : null, head);
    }
}
