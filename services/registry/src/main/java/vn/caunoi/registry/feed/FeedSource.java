package vn.caunoi.registry.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * A feature whose rows the feed tells. It puts them when they change; through this it tells those that were there
 * before the feed was, and all of them again when a record takes another form. A feature implements this as a bean.
 */
public interface FeedSource {

    /** Agencies that have something to tell now. */
    Uni<List<UUID>> agencies();

    /**
     * Puts everything that an agency has to tell, as it is now. Called in a transaction; whoever changes one of these
     * rows waits until it ends, or has ended before the rows are read.
     */
    Uni<Void> tell(UUID agencyId);
}
