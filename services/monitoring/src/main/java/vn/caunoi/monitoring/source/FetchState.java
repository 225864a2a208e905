package vn.caunoi.monitoring.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.feed.FeedFormat;
import vn.caunoi.monitoring.feed.Validators;

/** How fetching a source goes: when it is due, who has it in work, what the site gave us to ask with. */
@Entity
@Table(name = "fetch_state")
class FetchState {

    /** Some servers answer "not modified" for ever; every so often they are asked without conditions. */
    private static final int UNCONDITIONAL_EVERY = 10;

    @Id
    @Column(name = "source_id")
    private UUID sourceId;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable FeedFormat format;

    @Column(name = "last_fetched_at")
    private @Nullable Instant lastFetchedAt;

    @Column(name = "last_succeeded_at")
    private @Nullable Instant lastSucceededAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "consecutive_failures")
    private int consecutiveFailures;

    @Column
    private long fetches;

    @Column
    private long articles;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    @Column(name = "failure_detail")
    private @Nullable String failureDetail;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column
    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "body_hash")
    private @Nullable String bodyHash;

    /** For Hibernate. */
    protected FetchState() {}

    private FetchState(UUID sourceId, Instant dueAt) {
        this.sourceId = sourceId;
        this.dueAt = dueAt;
    }

    static FetchState of(UUID sourceId, Instant now) {
        return new FetchState(sourceId, now);
    }

    /** Another address, or followed again: what the old one said is void. The number of articles stays. */
    void startAnew(Instant now) {
        dueAt = now;
        consecutiveFailures = 0;
        format = null;
        lastFetchedAt = null;
        lastSucceededAt = null;
        failureCode = null;
        failureDetail = null;
        failedAt = null;
        forgetValidators();
    }

    /** Whether somebody fetches it right now. A lease that ran out belonged to an instance that died. */
    boolean inWork(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    void lease(Instant now, Duration length) {
        leasedUntil = now.plus(length);
    }

    /** What to ask the site with this time. */
    Validators validators() {
        return fetches % UNCONDITIONAL_EVERY == UNCONDITIONAL_EVERY - 1
                ? Validators.NONE
                : new Validators(etag, lastModified, bodyHash);
    }

    /** Takes in how a fetch ended and decides when the next one is due. */
    void settle(FetchOutcome outcome, int newArticles, BackOff backOff, RandomGenerator random) {
        Instant now = outcome.finishedAt();
        leasedUntil = null;
        lastFetchedAt = now;
        fetches++;
        if (outcome.result() == FetchOutcome.Result.FAILED) {
            consecutiveFailures++;
            failureCode = outcome.code();
            failureDetail = outcome.detail();
            failedAt = now;
            dueAt = backOff.afterFailure(now, consecutiveFailures, outcome.retryAfter(), random);
            return;
        }
        consecutiveFailures = 0;
        lastSucceededAt = now;
        dueAt = backOff.afterSuccess(now, random);
        articles += newArticles;
        if (outcome.format() != null) {
            format = outcome.format();
        }
        if (outcome.validators() != null) {
            etag = outcome.validators().etag();
            lastModified = outcome.validators().lastModified();
            bodyHash = outcome.validators().bodyHash();
        }
    }

    private void forgetValidators() {
        etag = null;
        lastModified = null;
        bodyHash = null;
    }

    SourceView view(Source source) {
        return new SourceView(
                source.id(),
                source.name(),
                source.url(),
                format,
                source.enabled(),
                state(source),
                lastFetchedAt,
                lastSucceededAt,
                source.enabled() ? dueAt : null,
                consecutiveFailures,
                failureCode == null || failureDetail == null || failedAt == null
                        ? null
                        : new SourceView.LastFailure(failureCode, failureDetail, failedAt),
                articles,
                source.version());
    }

    private SourceState state(Source source) {
        if (!source.enabled()) {
            return SourceState.DISABLED;
        }
        if (lastFetchedAt == null) {
            return SourceState.NEW;
        }
        return consecutiveFailures > 0 ? SourceState.FAILING : SourceState.OK;
    }

    UUID sourceId() {
        return sourceId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FetchState state && sourceId.equals(state.sourceId);
    }

    @Override
    public int hashCode() {
        return sourceId.hashCode();
    }
}
