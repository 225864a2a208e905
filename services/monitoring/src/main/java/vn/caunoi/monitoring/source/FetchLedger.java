package vn.caunoi.monitoring.source;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Hands out fetches and takes in how they ended. To be called inside the caller's transaction. */
@ApplicationScoped
public class FetchLedger {

    private final SourceRepository sources;
    private final FetchStateRepository states;
    private final FetchRecordRepository records;
    private final SourceConfig config;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    FetchLedger(
            SourceRepository sources,
            FetchStateRepository states,
            FetchRecordRepository records,
            SourceConfig config,
            Clock clock,
            RandomGenerator random) {
        this.sources = sources;
        this.states = states;
        this.records = records;
        this.config = config;
        this.clock = clock;
        this.random = random;
    }

    /** The sources that are due, most overdue first; nothing when another instance hands out at this moment. */
    public Uni<List<FetchJob>> handOutDue(int most) {
        Instant now = clock.instant();
        return states.lead()
                .chain(leads -> leads ? states.due(now, most) : Uni.createFrom().item(List.<FetchState>of()))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(
                                state -> sources.require(state.sourceId()).map(source -> job(source, state, now)))
                        .collect()
                        .asList());
    }

    /** One source, due or not. Fails with {@link SourceNotFound}, {@link SourceDisabled} or {@link FetchInProgress}. */
    public Uni<FetchJob> handOut(UUID sourceId) {
        Instant now = clock.instant();
        return sources.require(sourceId).chain(source -> states.locked(sourceId).map(state -> {
            if (!source.enabled()) {
                throw new SourceDisabled();
            }
            if (state.inWork(now)) {
                throw new FetchInProgress();
            }
            return job(source, state, now);
        }));
    }

    private FetchJob job(Source source, FetchState state, Instant now) {
        state.lease(now, config.lease());
        return new FetchJob(source.id(), source.url(), state.validators());
    }

    /**
     * Records how a fetch ended. What was fetched from an address that was changed meanwhile is recorded, but says
     * nothing about the new one.
     */
    public Uni<FetchView> settle(FetchJob job, FetchOutcome outcome, int newArticles) {
        FetchRecord entry = FetchRecord.of(job.sourceId(), outcome, newArticles);
        BackOff backOff = new BackOff(config.interval(), config.firstRetry(), config.longestRetry());
        return sources.require(job.sourceId())
                .chain(source -> states.locked(job.sourceId()).invoke(state -> {
                    if (source.url().equals(job.url())) {
                        state.settle(outcome, newArticles, backOff, random);
                    }
                }))
                .chain(() -> records.persist(entry))
                .chain(() ->
                        records.forgetBefore(job.sourceId(), outcome.startedAt().minus(config.history())))
                .map(done -> entry.view());
    }
}
