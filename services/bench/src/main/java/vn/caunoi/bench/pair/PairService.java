package vn.caunoi.bench.pair;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.codec.MalformedEvent;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.outbox.OutboxEvents;

/** The two use cases of the pair. */
@ApplicationScoped
public class PairService {

    private final OutboxEvents events;

    PairService(OutboxEvents events) {
        this.events = events;
    }

    /**
     * Writes a row and records its event in one transaction.
     *
     * <p>Fails with {@link NameRefused} when the name breaks the event's schema, after the row was written: then
     * neither may stay.
     */
    @WithTransaction
    public Uni<Void> write(UUID writeId, UUID agencyId, String name) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(new Written(writeId, agencyId)).call(session::flush))
                .chain(() -> events.record(event(writeId, agencyId, name)))
                .onFailure(MalformedEvent.class)
                .transform(malformed -> new NameRefused());
    }

    /** Applies an event; joins the transaction of the inbox. */
    @WithTransaction
    public Uni<Void> apply(DomainEvent event) {
        if (event instanceof AgencyRecorded agency) {
            UUID writeId = UUID.fromString(agency.aliases().get(0));
            return Panache.getSession().chain(session -> session.persist(new Applied(writeId, agency.id())));
        }
        return Uni.createFrom().voidItem();
    }

    private static AgencyRecorded event(UUID writeId, UUID agencyId, String name) {
        return new AgencyRecorded(
                agencyId,
                "so-mau",
                name,
                "department",
                null,
                null,
                null,
                List.of(writeId.toString()),
                null,
                null,
                List.of(),
                List.of());
    }
}
