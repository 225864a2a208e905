package vn.caunoi.eventing.inbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.codec.EventRefused;

/** A record was tried often enough. The cause says why it failed last. */
final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Throwable cause;

    GivenUp(Throwable cause) {
        super(cause);
        this.cause = cause;
    }

    /** Stable kebab-case word for the header. */
    String reason() {
        return cause instanceof EventRefused refused ? refused.reason() : "effect-failed";
    }

    /** For a mistake in the effect only its kind: messages of exceptions may repeat personal data. */
    String detail() {
        return cause instanceof EventRefused
                ? Objects.requireNonNullElse(cause.getMessage(), "")
                : cause.getClass().getSimpleName();
    }

    /** The failure, when its stack helps somebody: a wrong record has none worth a page of log. */
    @Nullable
    Throwable mistakeOfOurs() {
        return cause instanceof EventRefused ? null : cause;
    }
}
