package vn.caunoi.monitoring.polling;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.caunoi.monitoring.article.ArticleDraft;
import vn.caunoi.monitoring.feed.FeedFetcher;
import vn.caunoi.monitoring.feed.FetchFailed;
import vn.caunoi.monitoring.feed.FetchResult;
import vn.caunoi.monitoring.recognition.Register;
import vn.caunoi.monitoring.source.FetchJob;
import vn.caunoi.monitoring.source.FetchOutcome;

/** Fetches a feed and makes its articles ready. Touches no database and never fails: a failure is an outcome. */
@ApplicationScoped
class Collector {

    /** What a fetch brought, ready to be recorded. */
    record Harvest(FetchJob job, FetchOutcome outcome, List<ArticleDraft> drafts) {}

    private final FeedFetcher fetcher;
    private final Vertx vertx;
    private final Clock clock;

    @Inject
    Collector(FeedFetcher fetcher, Vertx vertx, Clock clock) {
        this.fetcher = fetcher;
        this.vertx = vertx;
        this.clock = clock;
    }

    Uni<Harvest> collect(FetchJob job, Register register) {
        Instant startedAt = clock.instant();
        return fetcher.fetch(job.url(), job.validators())
                .chain(result -> drafts(result, register)
                        .map(drafts -> new Harvest(job, FetchOutcome.of(result, startedAt, clock.instant()), drafts)))
                .onFailure(FetchFailed.class)
                .recoverWithItem(
                        failure -> new Harvest(job, FetchOutcome.of(failure, startedAt, clock.instant()), List.of()));
    }

    private Uni<List<ArticleDraft>> drafts(FetchResult result, Register register) {
        if (!(result instanceof FetchResult.Fetched fetched)) {
            return Uni.createFrom().item(List.of());
        }
        Instant seenAt = clock.instant();
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(
                        () -> ArticleDraft.of(fetched.feed().entries(), register, seenAt), false)
                .toCompletionStage());
    }
}
