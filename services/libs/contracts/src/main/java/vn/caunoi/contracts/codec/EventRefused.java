package vn.caunoi.contracts.codec;

/**
 * A record that can never be understood, however often it is read again: the consumer lays it aside with
 * {@link #reason()}. It heals only by a new version of the consumer or a corrected record.
 */
public abstract sealed class EventRefused extends RuntimeException permits MalformedEvent, UnknownEventType {

    private static final long serialVersionUID = 1L;

    private final String reason;

    EventRefused(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Stable kebab-case word for headers and metrics. */
    public String reason() {
        return reason;
    }
}
