package vn.caunoi.eventing.relay;

import java.util.List;

/** Sends records and waits until each is settled. */
interface EventSender {

    /**
     * Sends all rows at once. They belong to different aggregates, so their order among each other is free.
     *
     * @return one outcome per row, in the same order; never throws for a failure of the broker
     */
    List<SendOutcome> send(List<OutboxRow> rows);
}
