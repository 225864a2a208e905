package vn.caunoi.eventing.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;
import vn.caunoi.database.DatabaseAway;
import vn.caunoi.eventing.inbox.InboxLedger.Verdict;

/**
 * Takes in events so that each has its effect once, in the order of its aggregate, although records may come twice.
 *
 * <pre>{@code
 * @Incoming("agencies")
 * public Uni<Void> on(Message<byte[]> message) {
 *     return inbox.receive(message, "agency-replica", event -> replica.apply(event));
 * }
 * }</pre>
 *
 * <p>The effect runs in one transaction with the note that it did. A record that can never be processed goes to the
 * dead-letter topic; while the database or Kafka is away the record is tried again in place, and nothing passes it.
 */
@ApplicationScoped
public class Inbox {

    /** Notes an event as taken in, and says whether its effect is to be applied. */
    private interface Note {
        Uni<Verdict> of(String consumer, Envelope envelope);
    }

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final EventCodec codec;
    private final InboxLedger ledger;
    private final DeadLetters deadLetters;
    private final Intake intake;
    private final InboxMetrics metrics;
    private final Persistence persistence;
    private final DatabaseAway databaseAway;

    Inbox(
            EventCodec codec,
            InboxLedger ledger,
            DeadLetters deadLetters,
            Intake intake,
            InboxMetrics metrics,
            Persistence persistence,
            DatabaseAway databaseAway) {
        this.codec = codec;
        this.ledger = ledger;
        this.deadLetters = deadLetters;
        this.intake = intake;
        this.metrics = metrics;
        this.persistence = persistence;
        this.databaseAway = databaseAway;
    }

    /**
     * Settles one record, whatever it holds. The returned {@code Uni} never fails; while the service stops it may never
     * complete, which leaves the record for the next start.
     *
     * @param consumer name of the consumer in the inbox; must not change, or everything counts as new
     * @param effect what the event does here; called on the context of the message, inside the transaction, perhaps
     *     several times, and must ignore types it does not know
     */
    public Uni<Void> receive(Message<byte[]> message, String consumer, Function<DomainEvent, Uni<Void>> effect) {
        return receive(message, consumer, ledger::note, effect);
    }

    /**
     * As {@link #receive}, for effects that come out the same in whatever order the facts about an aggregate arrive: a
     * fact counts although a later one was taken in before, as happens when it was laid aside and comes again.
     */
    public Uni<Void> receiveInAnyOrder(
            Message<byte[]> message, String consumer, Function<DomainEvent, Uni<Void>> effect) {
        return receive(message, consumer, ledger::noteInAnyOrder, effect);
    }

    private Uni<Void> receive(
            Message<byte[]> message, String consumer, Note note, Function<DomainEvent, Uni<Void>> effect) {
        if (!intake.enter()) {
            return Uni.createFrom().nothing();
        }
        Received record = Received.of(message);
        return settle(record, consumer, note, effect)
                .chain(() -> Uni.createFrom().completionStage(message::ack))
                .onItemOrFailure()
                .transformToUni((done, failure) -> {
                    intake.leave();
                    return failure == null
                            ? Uni.createFrom().voidItem()
                            : Uni.createFrom().nothing();
                });
    }

    private Uni<Void> settle(Received record, String consumer, Note note, Function<DomainEvent, Uni<Void>> effect) {
        return persistence
                .until(
                        record,
                        consumer,
                        failure -> FailureKind.of(failure, databaseAway),
                        () -> take(record, consumer, note, effect))
                .onFailure(GivenUp.class)
                .recoverWithUni(failure -> layAside(record, consumer, failure));
    }

    private Uni<Void> take(Received record, String consumer, Note note, Function<DomainEvent, Uni<Void>> effect) {
        Envelope envelope = Envelope.read(record::header);
        DomainEvent event = codec.decode(envelope.type(), record.value());
        return Panache.withTransaction(() -> note.of(consumer, envelope)
                        .chain(verdict -> verdict == Verdict.FRESH
                                ? effect.apply(event).replaceWith(verdict)
                                : Uni.createFrom().item(verdict)))
                .invoke(verdict -> metrics.taken(consumer, verdict))
                .replaceWithVoid();
    }

    private Uni<Void> layAside(Received record, String consumer, GivenUp given) {
        LOG.errorf(
                given.mistakeOfOurs(),
                "Record laid aside consumer=%s topic=%s partition=%d offset=%d reason=%s detail=%s",
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                given.reason(),
                given.detail());
        return persistence
                .until(
                        record,
                        consumer,
                        failure -> FailureKind.TRANSIENT,
                        () -> deadLetters.lay(record, consumer, given.reason(), given.detail()))
                .invoke(() -> metrics.deadLettered(consumer));
    }
}
