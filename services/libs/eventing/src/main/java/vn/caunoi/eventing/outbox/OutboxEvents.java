package vn.caunoi.eventing.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.codec.EventCodec;

/**
 * Where services tell what happened. The fact becomes a row in the transaction of its cause, so both are kept or
 * neither; it reaches Kafka later and at least once, whether or not Kafka is up now.
 *
 * <p>To be called inside {@code @WithTransaction}, after the change it tells of.
 */
@ApplicationScoped
public class OutboxEvents {

    /**
     * Draws the next number of the aggregate and writes the row in one round trip. The upsert keeps the aggregate
     * locked until the commit: numbers have no gaps, and rows of one aggregate become visible in their order.
     */
    private static final String INSERT =
            """
            with next as (
                insert into outbox_sequence as s (aggregate_id, last) values (:aggregate, 1)
                on conflict (aggregate_id) do update set last = s.last + 1
                returning s.last)
            insert into outbox (id, topic, type, aggregate_id, sequence, recorded_at, traceparent, payload)
            select :id, :topic, :type, :aggregate, next.last, :now, nullif(:traceparent, ''), :payload from next
            """;

    private final EventCodec codec;
    private final Clock clock;

    OutboxEvents(EventCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Records the fact in the current transaction.
     *
     * <p>Fails with {@link vn.caunoi.contracts.codec.EventRefused} when the event breaks its schema, and with
     * {@link IllegalStateException} outside a transaction; both are mistakes of the caller.
     */
    public Uni<Void> record(DomainEvent event) {
        return Uni.createFrom().deferred(() -> {
            String payload = new String(codec.encode(event), StandardCharsets.UTF_8);
            return Panache.getSession().chain(session -> insert(session, event, payload));
        });
    }

    private Uni<Void> insert(Mutiny.Session session, DomainEvent event, String payload) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException("An event is recorded inside @WithTransaction");
        }
        return session.createNativeQuery(INSERT)
                .setParameter("aggregate", event.aggregateId())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("topic", event.topic())
                .setParameter("type", event.type())
                .setParameter("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .setParameter("traceparent", traceparent())
                .setParameter("payload", payload)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Empty when nobody traces. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "";
    }
}
