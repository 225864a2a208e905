package vn.caunoi.eventing.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An outbox without a database, with the same rules for what may be sent. */
final class InMemoryStore implements OutboxStore {

    final TreeMap<Long, OutboxRow> waiting = new TreeMap<>();
    final List<Long> published = new ArrayList<>();
    final Map<Long, String> parked = new HashMap<>();
    final List<Settlement> settlements = new ArrayList<>();
    private final Map<UUID, Instant> heldUntil = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();

    boolean free = true;
    boolean away;
    int released;
    private long position;

    OutboxRow add(UUID aggregate) {
        position++;
        long sequence = sequences.merge(aggregate, 1L, Long::sum);
        OutboxRow row = new OutboxRow(
                position, new UUID(7, position), "topic", "type", aggregate, sequence, Instant.EPOCH, null, "{}", 0);
        waiting.put(position, row);
        return row;
    }

    @Override
    public boolean lead() {
        answer();
        return free;
    }

    @Override
    public List<OutboxRow> waiting(int limit, Instant now) {
        answer();
        return waiting.values().stream()
                .filter(row ->
                        !heldUntil.getOrDefault(row.aggregateId(), Instant.MIN).isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public void settle(Settlement settlement, Instant now) {
        answer();
        settlements.add(settlement);
        settlement.published().forEach(done -> {
            waiting.remove(done);
            published.add(done);
        });
        settlement.held().forEach(held -> {
            OutboxRow row = waiting.get(held.position());
            heldUntil.put(row.aggregateId(), now.plus(held.pause()));
            waiting.put(row.position(), withAttempts(row, held.attempts()));
        });
        settlement.parked().forEach(park -> {
            OutboxRow row = waiting.remove(park.position());
            heldUntil.put(row.aggregateId(), Instant.MAX);
            parked.put(park.position(), park.reason());
        });
    }

    @Override
    public Backlog backlog() {
        return new Backlog(waiting.size(), null, parked.size());
    }

    @Override
    public int prune(Instant settledBefore, int limit) {
        return 0;
    }

    @Override
    public void release() {
        released++;
    }

    private void answer() {
        if (away) {
            throw new StoreAway("away", new IllegalStateException());
        }
    }

    private static OutboxRow withAttempts(OutboxRow row, int attempts) {
        return new OutboxRow(
                row.position(),
                row.id(),
                row.topic(),
                row.type(),
                row.aggregateId(),
                row.sequence(),
                row.recordedAt(),
                row.traceparent(),
                row.payload(),
                attempts);
    }
}
