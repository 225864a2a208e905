package vn.caunoi.eventing.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.caunoi.contracts.codec.Envelope;

/** Notes what was taken in, in the current transaction. */
@ApplicationScoped
class InboxLedger {

    /** What the note says about an event. */
    enum Verdict {
        /** Its effect is to be applied. */
        FRESH,
        /** It was taken in before. */
        REPEATED,
        /** A later fact about the same aggregate was taken in before. */
        OVERTAKEN
    }

    /**
     * Both tables in one round trip. Another instance with the same record waits here on the unique index until our
     * transaction ends, and then sees a repetition.
     */
    private static final String NOTE =
            """
            with fresh as (
                insert into inbox (consumer, event_id) values (:consumer, :event)
                on conflict do nothing
                returning 1),
            advanced as (
                insert into inbox_position as p (consumer, aggregate_id, sequence)
                select :consumer, :aggregate, :sequence from fresh
                on conflict (consumer, aggregate_id) do update set sequence = excluded.sequence
                where p.sequence < excluded.sequence
                returning 1)
            select case when not exists (select 1 from fresh) then 'REPEATED'
                        when not exists (select 1 from advanced) then 'OVERTAKEN'
                        else 'FRESH' end
            """;

    private static final String NOTE_IN_ANY_ORDER =
            """
            with fresh as (
                insert into inbox (consumer, event_id) values (:consumer, :event)
                on conflict do nothing
                returning 1)
            select case when exists (select 1 from fresh) then 'FRESH' else 'REPEATED' end
            """;

    /** As {@link #note}, but no fact is ever overtaken. */
    Uni<Verdict> noteInAnyOrder(String consumer, Envelope envelope) {
        return Panache.getSession().chain(session -> session.createNativeQuery(NOTE_IN_ANY_ORDER, String.class)
                .setParameter("consumer", consumer)
                .setParameter("event", envelope.id())
                .getSingleResult()
                .map(Verdict::valueOf));
    }

    Uni<Verdict> note(String consumer, Envelope envelope) {
        return Panache.getSession().chain(session -> note(session, consumer, envelope));
    }

    private static Uni<Verdict> note(Mutiny.Session session, String consumer, Envelope envelope) {
        return session.createNativeQuery(NOTE, String.class)
                .setParameter("consumer", consumer)
                .setParameter("event", envelope.id())
                .setParameter("aggregate", envelope.subject())
                .setParameter("sequence", envelope.sequence())
                .getSingleResult()
                .map(Verdict::valueOf);
    }
}
