package vn.caunoi.eventing.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.eventing.EventingConfig;

/**
 * Carries rows from the outbox to Kafka: a plain, synchronous state machine over store, sender and clock. It follows,
 * leads, or waits for something that is away, and whoever drives it calls {@link #step} again and again.
 *
 * <p>Rows are marked after their acknowledgement, so a crash in between repeats at most one batch and loses nothing.
 * For a moment two instances may both believe to lead, when one was frozen: that repeats rows too, which consumers
 * skip.
 */
final class Relay {

    private static final int PRUNED_AT_ONCE = 5_000;

    private final OutboxStore store;
    private final EventSender sender;
    private final Clock clock;
    private final EventingConfig.Relay settings;
    private final RelayObserver observer;
    private final BackOff backOff = new BackOff();

    private boolean leading;
    private Instant nextHousekeeping = Instant.MIN;

    Relay(OutboxStore store, EventSender sender, Clock clock, EventingConfig.Relay settings, RelayObserver observer) {
        this.store = store;
        this.sender = sender;
        this.clock = clock;
        this.settings = settings;
        this.observer = observer;
    }

    /**
     * Does what is to be done now.
     *
     * @return how long the caller rests before the next step
     */
    Rest step() {
        try {
            if (!leading && !follow()) {
                return Rest.full(settings.leadInterval());
            }
            keepHouse();
            return deliver();
        } catch (StoreAway away) {
            observer.storeAway(away);
            resign();
            return Rest.full(backOff.next());
        }
    }

    /** Gives up the lead, so that another instance goes on at once. */
    void resign() {
        store.release();
        leading = false;
        observer.leads(false);
    }

    private boolean follow() {
        leading = store.lead();
        observer.leads(leading);
        return leading;
    }

    private Rest deliver() {
        List<OutboxRow> rows = store.waiting(settings.batchSize(), clock.instant());
        Delivery delivery = new Delivery(rows, settings.maxAttempts());
        String away = send(delivery);
        Settlement settlement = delivery.settlement();
        if (!settlement.isEmpty()) {
            store.settle(settlement, clock.instant());
            observer.settled(settlement);
        }
        if (away != null) {
            observer.brokerAway(away);
            return Rest.full(backOff.next());
        }
        backOff.reset();
        return rows.size() < settings.batchSize() ? Rest.untilWoken(settings.poll()) : Rest.NONE;
    }

    /** Returns why the broker is away, or null. */
    private @Nullable String send(Delivery delivery) {
        String away = null;
        for (var wave = delivery.nextWave(); !wave.isEmpty(); wave = delivery.nextWave()) {
            List<SendOutcome> outcomes = sender.send(wave);
            for (int i = 0; i < wave.size(); i++) {
                SendOutcome outcome = outcomes.get(i);
                delivery.settle(wave.get(i), outcome);
                if (outcome instanceof SendOutcome.Away silent) {
                    away = silent.reason();
                }
            }
            delivery.endWave();
        }
        return away;
    }

    private void keepHouse() {
        Instant now = clock.instant();
        if (now.isBefore(nextHousekeeping)) {
            return;
        }
        observer.measured(store.backlog());
        store.prune(now.minus(settings.retention()), PRUNED_AT_ONCE);
        nextHousekeeping = now.plus(settings.housekeeping());
    }
}
