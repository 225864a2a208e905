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

    private static final String PUT =
            """
            with changed as (
                insert into feed_item as i (kind, record_id, agency_id, value)
                values (:kind, :record, cast(nullif(:agency, '') as uuid), :value)
                on conflict (kind, record_id) do update set agency_id = excluded.agency_id, value = excluded.value
                    where i.value <> excluded.value
                returning i.kind, i.record_id, i.agency_id, i.value)
            insert into feed_event (id, kind, record_id, agency_id, value, recorded_at)
            select :id, kind, record_id, agency_id, value, :now from changed
            """;

    private static final String REMOVE =
            """
            with removed as (
                delete from feed_item where kind = :kind and record_id = :record returning kind, record_id, agency_id)
            insert into feed_event (id, kind, record_id, agency_id, recorded_at)
            select :id, kind, record_id, agency_id, :now from removed
            """;

    /** A value that is there already is no event. */
    Uni<Void> put(RecordKind kind, UUID record, @Nullable UUID agency, String value, Instant now) {
        return inTransaction().chain(session -> session.createNativeQuery(PUT)
                .setParameter("kind", kind.name())
                .setParameter("record", record)
                .setParameter("agency", agency == null ? "" : agency.toString())
                .setParameter("value", value)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
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
