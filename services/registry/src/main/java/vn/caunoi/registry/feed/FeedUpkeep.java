package vn.caunoi.registry.feed;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.caunoi.database.InTurn;

/**
 * Fills the feed once before the first request is answered, and looks every minute whose time is over. One transaction
 * for each agency, so that nobody waits for long and what was told stays told when the rest fails.
 */
@ApplicationScoped
class FeedUpkeep {

    private static final Logger LOG = Logger.getLogger(FeedUpkeep.class);

    /** After the agencies, whose names the records bear. */
    private static final int THIRD = 300;

    private final FeedUpkeepService feed;

    @Inject
    FeedUpkeep(FeedUpkeepService feed) {
        this.feed = feed;
    }

    void fill(@Observes @Priority(THIRD) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::fill);
    }

    /** Tells what was there before the feed; nothing happens when that was done. */
    Uni<Void> fill() {
        return feed.isFilled()
                .chain(filled -> filled
                        ? Uni.createFrom().voidItem()
                        : InTurn.forEach(feed.sources(), this::tell).chain(() -> feed.remember()));
    }

    private Uni<Void> tell(FeedSource source) {
        return feed.agencies(source)
                .invoke(agencies -> LOG.infof("feed: %d agencies have something to tell", agencies.size()))
                .chain(agencies -> InTurn.forEach(agencies, agency -> feed.tell(source, agency)));
    }

    @Scheduled(
            identity = "feed-endings",
            every = "${registry.feed.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return feed.end()
                .invoke(ended -> {
                    if (ended > 0) {
                        LOG.infof("feed: %d records are over", ended);
                    }
                })
                .replaceWithVoid();
    }
}
