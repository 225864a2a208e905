package vn.caunoi.eventing.inbox;

import java.time.Duration;
import vn.caunoi.eventing.EventingConfig;

/**
 * How long one record is tried: for ever while the cause is transient, a few times while it is unclear, once when it is
 * permanent. Plain state, one instance per record.
 */
final class Patience {

    private final EventingConfig.Inbox settings;
    private Duration pause;
    private int unclear;

    Patience(EventingConfig.Inbox settings) {
        this.settings = settings;
        this.pause = settings.firstPause();
    }

    /** Whether the record is to be tried again after this failure. */
    boolean outlasts(FailureKind kind) {
        return switch (kind) {
            case PERMANENT -> false;
            case TRANSIENT -> true;
            case UNCLEAR -> ++unclear < settings.maxAttempts();
        };
    }

    /** The pause before the next attempt; longer each time. */
    Duration nextPause() {
        Duration now = pause;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(settings.maxPause()) < 0 ? doubled : settings.maxPause();
        return now;
    }
}
