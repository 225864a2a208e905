package vn.caunoi.agencies;

import io.smallrye.mutiny.Uni;

/**
 * Something in this service has to follow what becomes of an agency. A feature implements this as a bean; every one is
 * called in the transaction that takes over the event, after the replica says the new. So it happens once for each
 * event, however often that is delivered; an event tells the agency in full, and the next one may say the same again.
 */
public interface FollowsAgencies {

    /** The agency is now known to be like this. */
    Uni<Void> follow(KnownAgency agency);
}
