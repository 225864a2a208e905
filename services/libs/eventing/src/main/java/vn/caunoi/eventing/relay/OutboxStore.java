package vn.caunoi.eventing.relay;

import java.time.Instant;
import java.util.List;

/** The outbox table, as the relay sees it. Every method may fail with {@link StoreAway}, after which nobody leads. */
interface OutboxStore {

    /** Tries to become the one leader of this service; stays so until {@link #release} or {@link StoreAway}. */
    boolean lead();

    /**
     * Rows that may be sent now, oldest first: selected by their state, because a slow transaction commits rows behind
     * those already seen. Rows of an aggregate with a parked or held row are left out.
     */
    List<OutboxRow> waiting(int limit, Instant now);

    /** Writes down what became of a batch. */
    void settle(Settlement settlement, Instant now);

    /** How much waits, and since when. */
    Backlog backlog();

    /** Deletes at most {@code limit} rows settled before then; returns how many. */
    int prune(Instant settledBefore, int limit);

    /** Gives up the lead and the connection. Never fails. */
    void release();
}
