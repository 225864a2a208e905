package vn.caunoi.monitoring.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.feed.FeedFormat;
import vn.caunoi.monitoring.feed.FetchFailed;
import vn.caunoi.monitoring.feed.FetchResult;
import vn.caunoi.monitoring.feed.Validators;

/**
 * How one fetch ended, ready to be recorded.
 *
 * @param validators to keep for the next fetch; null keeps those there are
 * @param retryAfter how long the site asked us to stay away
 */
public record FetchOutcome(
        Result result,
        Instant startedAt,
        Instant finishedAt,
        @Nullable Integer httpStatus,
        @Nullable String code,
        @Nullable String detail,
        @Nullable Duration retryAfter,
        @Nullable Validators validators,
        @Nullable FeedFormat format,
        int entries,
        int bytes,
        boolean repaired) {

    /** The three ends of a fetch. */
    public enum Result {
        OK,
        NOT_MODIFIED,
        FAILED
    }

    public static FetchOutcome of(FetchResult result, Instant startedAt, Instant finishedAt) {
        if (result instanceof FetchResult.Fetched fetched) {
            return new FetchOutcome(
                    Result.OK,
                    startedAt,
                    finishedAt,
                    fetched.status(),
                    null,
                    null,
                    null,
                    fetched.validators(),
                    fetched.feed().format(),
                    fetched.feed().entries().size(),
                    fetched.bytes(),
                    fetched.feed().repaired());
        }
        int status = result instanceof FetchResult.Unchanged unchanged ? unchanged.status() : 0;
        return new FetchOutcome(
                Result.NOT_MODIFIED, startedAt, finishedAt, status, null, null, null, null, null, 0, 0, false);
    }

    public static FetchOutcome of(FetchFailed failed, Instant startedAt, Instant finishedAt) {
        return new FetchOutcome(
                Result.FAILED,
                startedAt,
                finishedAt,
                failed.status(),
                failed.failure().code(),
                failed.detail(),
                failed.retryAfter(),
                null,
                null,
                0,
                0,
                false);
    }
}
