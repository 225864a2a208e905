package vn.caunoi.registry.feed;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;

/** What the feed tells without anybody changing a record: what was there before it, and that a time is over. */
@ApplicationScoped
public class FeedUpkeepService {

    /** Grows when records that were told take another form and have to be told again. */
    static final int FORMAT = 1;

    private final FeedRepository feed;
    private final List<FeedSource> sources;
    private final Clock clock;

    @Inject
    FeedUpkeepService(FeedRepository feed, @All List<FeedSource> sources, Clock clock) {
        this.feed = feed;
        this.sources = sources;
        this.clock = clock;
    }

    /** Whether everything there was to tell has been told in the form of today. */
    @WithSession
    public Uni<Boolean> isFilled() {
        return feed.isFilled(FORMAT);
    }

    /** Which agencies have something to tell through this source. */
    @WithSession
    public Uni<List<UUID>> agencies(FeedSource source) {
        return source.agencies();
    }

    /** Tells what one agency has to tell. Beside another instance, whoever comes second finds it told. */
    @WithTransaction
    public Uni<Void> tell(FeedSource source, UUID agencyId) {
        return source.tell(agencyId);
    }

    /** From now on it need not be done again. */
    @WithTransaction
    public Uni<Void> remember() {
        return feed.filled(FORMAT, now());
    }

    List<FeedSource> sources() {
        return sources;
    }

    /**
     * Tells of some records that their time is over; answers how many there were. Beside another instance, whoever
     * comes second finds them gone.
     */
    @WithTransaction
    public Uni<Integer> end() {
        Instant now = now();
        return feed.over(now).chain(over -> InTurn.forEach(over, item -> feed.removeOver(item, now))
                .replaceWith(over.size()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
