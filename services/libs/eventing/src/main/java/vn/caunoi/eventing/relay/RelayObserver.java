package vn.caunoi.eventing.relay;

/** Hears what the relay does, for metrics and logs. */
interface RelayObserver {

    void leads(boolean leading);

    void settled(Settlement settlement);

    void measured(Backlog backlog);

    /** The broker did not answer; tried again after the pause. */
    void brokerAway(String reason);

    /** The database did not answer; tried again after the pause. */
    void storeAway(StoreAway failure);
}
