package vn.caunoi.registry.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Items and events change together, in one statement each; the database numbers the events at the commit. */
@ApplicationScoped
class FeedRepository {

    private static final int PAGE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PUT =
            """
            with changed as (
                insert into feed_item as i (kind, record_id, agency_id, value, leaves_at)
                values (:kind, :record, cast(nullif(:agency, '') as uuid), :value,
                        cast(nullif(:leaves, '') as timestamptz))
                on conflict (kind, record_id) do update
                    set agency_id = excluded.agency_id, value = excluded.value, leaves_at = excluded.leaves_at
                    where i.value <> excluded.value
                returning i.kind, i.record_id, i.agency_id, i.value)
            insert into feed_event (id, kind, record_id, agency_id, value, recorded_at)
            select :id, kind, record_id, agency_id, value, :now from changed
            """;

    private static final String CORRECT =
            """
            with changed as (
                update feed_item set agency_id = cast(nullif(:agency, '') as uuid), value = :value, leaves_at = :leaves
                where kind = :kind and record_id = :record and value <> :value
                returning kind, record_id, agency_id, value)
            insert into feed_event (id, kind, record_id, agency_id, value, recorded_at)
            select :id, kind, record_id, agency_id, value, :now from changed
            """;

    private static final String NEWEST =
            """
            select e.sequence, e.kind, e.record_id, e.value, e.recorded_at,
                   case when e.value is null then (
                       select b.value from feed_event b
                       where b.agency_id = e.agency_id and b.sequence < e.sequence
                       and b.kind = e.kind and b.record_id = e.record_id
                       order by b.sequence desc limit 1) end
            from feed_event e where e.sequence is not null and e.kind = :kind
            """;

    private static final String REMOVE_OVER =
            """
            with removed as (
                delete from feed_item where kind = :kind and record_id = :record and leaves_at <= :now
                returning kind, record_id, agency_id)
            insert into feed_event (id, kind, record_id, agency_id, recorded_at)
            select :id, kind, record_id, agency_id, :now from removed
            """;

    private static final String REMOVE =
            """
            with removed as (
                delete from feed_item where kind = :kind and record_id = :record returning kind, record_id, agency_id)
            insert into feed_event (id, kind, record_id, agency_id, recorded_at)
            select :id, kind, record_id, agency_id, :now from removed
            """;

    /**
     * A value that is there already is no event.
     *
     * @param leavesAt end of the time for which it holds; null while none is known
     */
    Uni<Void> put(
            RecordKind kind,
            UUID record,
            @Nullable UUID agency,
            String value,
            @Nullable Instant leavesAt,
            Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(PUT)
                .setParameter("kind", kind.name())
                .setParameter("record", record)
                .setParameter("agency", agency == null ? "" : agency.toString())
                .setParameter("value", value)
                .setParameter("leaves", leavesAt == null ? "" : leavesAt.toString())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** The same for a record that is there; nothing happens when it is not. */
    Uni<Void> correct(
            RecordKind kind, UUID record, @Nullable UUID agency, String value, Instant leavesAt, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(CORRECT)
                .setParameter("kind", kind.name())
                .setParameter("record", record)
                .setParameter("agency", agency == null ? "" : agency.toString())
                .setParameter("value", value)
                .setParameter("leaves", utc(leavesAt))
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Records whose time is over, the longest first. */
    Uni<List<FeedItem>> over(Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        """
                        select kind, record_id, value from feed_item where leaves_at <= :now
                        order by leaves_at, kind, record_id limit :page
                        """,
                        Object[].class)
                .setParameter("now", utc(now))
                .setParameter("page", PAGE)
                .getResultList()
                .map(rows -> rows.stream().map(FeedItem::of).toList()));
    }

    /** Removes a record unless its time was prolonged meanwhile. */
    Uni<Void> removeOver(FeedItem item, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(REMOVE_OVER)
                .setParameter("kind", item.kind())
                .setParameter("record", item.id())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Whether everything there was to tell has been put into the feed in this form. */
    Uni<Boolean> isFilled(int format) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from feed_filled where format = :format", Long.class)
                .setParameter("format", format)
                .getSingleResult()
                .map(found -> found > 0));
    }

    Uni<Void> filled(int format, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(
                        "insert into feed_filled (format, filled_at) values (:format, :now) on conflict do nothing")
                .setParameter("format", format)
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** What is not there is removed already. */
    Uni<Void> remove(RecordKind kind, UUID record, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(REMOVE)
                .setParameter("kind", kind.name())
                .setParameter("record", record)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Records of one agency. */
    Uni<List<FeedItem>> ofAgency(UUID agency) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select kind, record_id, value from feed_item where agency_id = :agency order by kind, record_id",
                        Object[].class)
                .setParameter("agency", agency)
                .getResultList()
                .map(rows -> rows.stream().map(FeedItem::of).toList()));
    }

    /** Number of the newest event; 0 when there is none. */
    Uni<Long> sequence() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select position from ledger_head where ledger = 'feed'", Long.class)
                .getSingleResult());
    }

    /** Lets the rest of this transaction see one state of the feed. Must come first. */
    Uni<Void> holdStill() {
        return inTransaction()
                .chain(session -> session.createNativeQuery("set transaction isolation level repeatable read read only")
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** Events behind one number and up to another. */
    Uni<List<FeedEvent>> events(long after, long last) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        """
                        select sequence, kind, record_id, value, recorded_at from feed_event
                        where sequence > :after and sequence <= :last order by sequence
                        """,
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultList()
                .map(rows -> rows.stream().map(FeedEvent::of).toList()));
    }

    /**
     * An event for whoever only wants to be told.
     *
     * @param before what was told of the record last; only of one that is gone
     */
    record News(FeedEvent event, @Nullable String before) {}

    /** The newest events of a kind, newest first. */
    Uni<List<News>> newest(RecordKind kind, @Nullable UUID agency, int limit) {
        String where = agency == null ? "" : " and e.agency_id = :agency";
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(
                            NEWEST + where + " order by e.sequence desc limit :limit", Object[].class)
                    .setParameter("kind", kind.name())
                    .setParameter("limit", limit);
            if (agency != null) {
                query.setParameter("agency", agency);
            }
            return query.getResultList().map(rows -> rows.stream()
                    .map(row -> new News(FeedEvent.of(row), (String) row[5]))
                    .toList());
        });
    }

    /** The next records in the order of kind and id. */
    Uni<List<FeedItem>> items(@Nullable FeedItem last) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        """
                        select kind, record_id, value from feed_item
                        where (kind, record_id) > (:kind, :id) order by kind, record_id limit :page
                        """,
                        Object[].class)
                .setParameter("kind", last == null ? "" : last.kind())
                .setParameter("id", last == null ? BEFORE_ALL : last.id())
                .setParameter("page", PAGE)
                .getResultList()
                .map(rows -> rows.stream().map(FeedItem::of).toList()));
    }

    Uni<@Nullable Instant> changedAt(long sequence) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select recorded_at from feed_event where sequence = :sequence", Instant.class)
                .setParameter("sequence", sequence)
                .getSingleResultOrNull());
    }

    Uni<List<FeedStatus.Count>> counts() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select kind, count(*) from feed_item group by kind order by kind", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new FeedStatus.Count(
                                RecordKind.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                        .toList()));
    }

    Uni<List<FeedStatus.Reader>> readers() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select client, sequence, read_at from feed_reader order by client", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new FeedStatus.Reader(
                                (String) row[0], ((Number) row[1]).longValue(), ((OffsetDateTime) row[2]).toInstant()))
                        .toList()));
    }

    /** Keeps in mind how far a program has come; asking again for the same is worth a row once a minute. */
    Uni<Void> read(String client, long sequence, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(
                        """
                        insert into feed_reader as r (client, sequence, read_at) values (:client, :sequence, :now)
                        on conflict (client) do update set sequence = excluded.sequence, read_at = excluded.read_at
                        where r.sequence <> excluded.sequence or r.read_at < excluded.read_at - interval '1 minute'
                        """)
                .setParameter("client", client)
                .setParameter("sequence", sequence)
                .setParameter("now", utc(now))
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Uni<Mutiny.Session> inTransaction() {
        return Panache.getSession().invoke(session -> {
            if (session.currentTransaction() == null) {
                throw new IllegalStateException("A record is put inside @WithTransaction");
            }
        });
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
