package vn.caunoi.eventing.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.eventing.relay.SendOutcome.Acknowledged;
import vn.caunoi.eventing.relay.SendOutcome.Away;
import vn.caunoi.eventing.relay.SendOutcome.Refused;

/**
 * One batch on its way: decides which rows may be sent next and gathers what became of them.
 *
 * <p>Rows travel in waves of at most one row per aggregate. Two rows of one aggregate are never in flight together:
 * should the first fail while the second succeeds, consumers would see them in the wrong order and drop the first. A
 * refused row keeps the later ones of its aggregate back; a broker that is away ends the delivery.
 */
final class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Map<UUID, Deque<OutboxRow>> chains = new LinkedHashMap<>();
    private final List<Long> published = new ArrayList<>();
    private final List<Settlement.Held> held = new ArrayList<>();
    private final List<Settlement.Parked> parked = new ArrayList<>();
    private final int maxAttempts;
    private boolean brokerAway;

    Delivery(Collection<OutboxRow> rows, int maxAttempts) {
        this.maxAttempts = maxAttempts;
        rows.forEach(row -> chains.computeIfAbsent(row.aggregateId(), id -> new ArrayDeque<>())
                .add(row));
    }

    /** The first open row of each aggregate; empty when the delivery has ended. */
    List<OutboxRow> nextWave() {
        return chains.values().stream().map(Deque::element).toList();
    }

    /** Takes in what became of a row of the last wave. */
    void settle(OutboxRow row, SendOutcome outcome) {
        if (outcome instanceof Acknowledged) {
            published.add(row.position());
            advance(row);
        } else if (outcome instanceof Refused refused) {
            chains.remove(row.aggregateId());
            refuse(row, refused);
        } else if (outcome instanceof Away) {
            brokerAway = true;
        }
    }

    /** Ends the delivery when the broker is away; to be called after each wave. */
    void endWave() {
        if (brokerAway) {
            chains.clear();
        }
    }

    boolean brokerAway() {
        return brokerAway;
    }

    Settlement settlement() {
        return new Settlement(List.copyOf(published), List.copyOf(held), List.copyOf(parked));
    }

    private void advance(OutboxRow row) {
        Deque<OutboxRow> chain = chains.get(row.aggregateId());
        if (chain != null) {
            chain.remove();
            if (chain.isEmpty()) {
                chains.remove(row.aggregateId());
            }
        }
    }

    private void refuse(OutboxRow row, Refused refused) {
        int attempts = row.attempts() + 1;
        if (refused.hopeless() || attempts >= maxAttempts) {
            parked.add(new Settlement.Parked(row.position(), attempts, refused.reason()));
        } else {
            held.add(new Settlement.Held(row.position(), attempts, pause(attempts), refused.reason()));
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
