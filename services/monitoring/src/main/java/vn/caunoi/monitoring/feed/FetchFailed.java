package vn.caunoi.monitoring.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A fetch brought no feed. Recorded at the source and shown to staff; the next due fetch may heal it.
 *
 * <p>The detail is a sentence for people. It never holds bytes of the answer, which a hostile site could choose.
 */
public final class FetchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FetchFailure failure;
    private final @Nullable Integer status;
    private final @Nullable Duration retryAfter;

    public FetchFailed(FetchFailure failure, String detail) {
        this(failure, detail, null, null);
    }

    FetchFailed(FetchFailure failure, String detail, @Nullable Integer status, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.failure = failure;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public FetchFailure failure() {
        return failure;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? failure.code() : message;
    }

    /** The HTTP status, when the site answered. */
    public @Nullable Integer status() {
        return status;
    }

    /** How long the site asked us to stay away. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
